import torch
from torch import nn

for activation in (nn.SiLU(), nn.GELU(), nn.Mish(), nn.Hardswish()):
    z = torch.tensor(-1.0, requires_grad=True)
    optimizer = torch.optim.SGD([z], lr=1.0)
    for _ in range(100):
        value = activation(z)
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    print(
        f"{activation._get_name():9s}  minimum {activation(z).item():.4f}"
        f"  at {z.item():.3f}"
    )
