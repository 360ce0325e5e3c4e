import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(64, 5), torch.randn(64, 8)
linear, norm = nn.Linear(5, 8, bias=False), nn.BatchNorm1d(8)


def output_and_gradient():
    linear.zero_grad()
    out = norm(linear(x))
    nn.functional.mse_loss(out, target).backward()
    return out.detach(), linear.weight.grad.clone()


out, gradient = output_and_gradient()
with torch.no_grad():
    linear.weight.mul_(10)
scaled_out, scaled_gradient = output_and_gradient()
print(torch.allclose(out, scaled_out, atol=1e-3))
print(f"{gradient.norm() / scaled_gradient.norm():.1f}")
cosine = torch.cosine_similarity(linear.weight, scaled_gradient)
print(f"largest cosine {cosine.abs().max():.4f}")
