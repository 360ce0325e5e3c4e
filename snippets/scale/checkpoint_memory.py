import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
blocks = nn.ModuleList(
    nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 64))
    for _ in range(8)
)
X = torch.randn(128, 64)
weights = {p.untyped_storage().data_ptr() for p in blocks.parameters()}


def run(checkpointed):
    saved = {}
    blocks.zero_grad()

    def keep(tensor):
        if tensor.untyped_storage().data_ptr() not in weights:
            saved[tensor.untyped_storage().data_ptr()] = tensor.nbytes
        return tensor

    with FlopCounterMode(display=False) as counter:
        with saved_tensors_hooks(keep, lambda tensor: tensor):
            h = X
            for block in blocks:
                if checkpointed:
                    h = h + checkpoint(block, h, use_reentrant=False)
                else:
                    h = h + block(h)
        h.square().mean().backward()
    gradients = torch.cat([p.grad.flatten() for p in blocks.parameters()])
    return gradients, sum(saved.values()) // 1024, counter.get_total_flops()


plain, plain_kib, plain_flops = run(checkpointed=False)
again, again_kib, again_flops = run(checkpointed=True)
print("same gradients:", torch.allclose(plain, again))
print(f"kept for the backward pass: {plain_kib} KiB, {again_kib} KiB")
print(f"operations: {again_flops / plain_flops:.2f} times as many")
