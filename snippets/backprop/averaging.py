import torch
import torch.nn.functional as F

torch.manual_seed(0)
X, targets = torch.randn(8, 3), torch.randn(8, 2)
layer = torch.nn.Linear(3, 2)


def gradient(X, targets, reduction):
    loss = F.mse_loss(layer(X), targets, reduction=reduction)
    return torch.autograd.grad(loss, layer.weight)[0]


mean = gradient(X, targets, "mean")
single = [gradient(X[i : i + 1], targets[i : i + 1], "mean") for i in range(8)]
of_singles = torch.stack(single).mean(dim=0)
print("mean of 8:", torch.allclose(mean, of_singles, atol=1e-6))

# MSELoss divides by all 16 entries, not by the 8 examples
total = gradient(X, targets, "sum")
print(f"sum / mean: {(total / mean).mean():.0f}")
