import torch
from torch import nn

h = torch.tensor([1e-3])
for activation in (nn.ReLU(), nn.LeakyReLU(), nn.PReLU(), nn.ELU()):
    zero = torch.tensor([0.0], requires_grad=True)
    activation(zero).backward()
    left = ((activation(zero) - activation(-h)) / h).item()
    right = ((activation(h) - activation(zero)) / h).item()
    print(
        f"{type(activation).__name__:9s}  left {left:.2f}"
        f"  right {right:.2f}  autograd {zero.grad.item():.2f}"
    )
