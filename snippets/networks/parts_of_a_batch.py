import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 8), torch.randn(64, 1)


def gradient(model, parts):
    model.zero_grad()
    for x_part, y_part in zip(x.chunk(parts), y.chunk(parts), strict=True):
        loss = nn.functional.mse_loss(model(x_part), y_part)
        (loss / parts).backward()
    return model[0].weight.grad.clone()


for norm in (
    nn.BatchNorm1d(16),
    nn.GroupNorm(4, 16),
    nn.LayerNorm(16),
    nn.RMSNorm(16),
):
    model = nn.Sequential(nn.Linear(8, 16), norm, nn.ReLU(), nn.Linear(16, 1))
    whole, parts = gradient(model, 1), gradient(model, 4)
    print(
        type(norm).__name__,
        torch.allclose(whole, parts, atol=1e-5),
        f"off by {(whole - parts).norm() / whole.norm():.0%}",
    )
