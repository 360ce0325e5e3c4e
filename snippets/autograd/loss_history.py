import weakref

import torch
from torch import nn


class Saved:
    def __init__(self, tensor):
        # detach: the tensor must not lead back to its own graph
        self.tensor = tensor.detach()


def kilobytes_held(keep):
    """Return what autograd still holds after ten evaluations."""
    held = weakref.WeakSet()

    def pack(tensor):
        saved = Saved(tensor)
        held.add(saved)
        return saved

    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(20, 100), nn.Tanh())
    x, history = torch.ones(64, 20), []
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda s: s.tensor):
        for _ in range(10):
            loss = model(x).pow(2).mean()
            history.append(keep(loss))
            del loss
    # Two operations may save the same memory: count it once
    sizes = {s.tensor.data_ptr(): s.tensor.nbytes for s in held}
    return sum(sizes.values()) // 1024


print("loss:         ", kilobytes_held(lambda loss: loss))
print("loss.detach():", kilobytes_held(lambda loss: loss.detach()))
print("loss.item():  ", kilobytes_held(lambda loss: loss.item()))
