import torch

torch.manual_seed(0)
X = torch.rand(100, 1) * 2 - 1
y = X**2 + 0.05 * torch.randn(100, 1)


def features(x):
    return torch.cat([torch.ones_like(x), x, x**2], dim=1)


W = torch.linalg.lstsq(features(X[:70]), y[:70], driver="gelsd").solution
x = torch.tensor([[0.5], [2.0], [4.0]])
print("x²   ", " ".join(f"{v:5.1f}" for v in (x**2).view(-1)))
print("model", " ".join(f"{v:5.1f}" for v in (features(x) @ W).view(-1)))
