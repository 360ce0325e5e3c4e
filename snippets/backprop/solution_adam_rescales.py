import torch
from torch import nn


def run(optimizer_class, factor):
    w = nn.Parameter(torch.tensor([1.0, -2.0]))
    optimizer = optimizer_class([w], lr=0.1)
    for step in range(10):
        w.grad = factor * (w.detach() + torch.tensor([0.5, 3.0]) * step)
        optimizer.step()
    return w.detach()


for optimizer_class in (torch.optim.SGD, torch.optim.Adam):
    one, small = run(optimizer_class, 1.0), run(optimizer_class, 0.01)
    print(optimizer_class.__name__, torch.allclose(one, small, rtol=1e-3))
tiny = run(torch.optim.Adam, 1e-12)
print(torch.allclose(run(torch.optim.Adam, 1.0), tiny, rtol=1e-3), tiny)
