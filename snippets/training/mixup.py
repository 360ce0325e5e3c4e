import torch
from torch.nn.functional import cross_entropy, one_hot


def mix(X, y, classes, alpha):
    share = torch.distributions.Beta(alpha, alpha).sample()
    order = torch.randperm(len(X))
    target = one_hot(y, classes).float()
    mixed = share * X + (1 - share) * X[order]
    return mixed, share * target + (1 - share) * target[order]


torch.manual_seed(0)
X, y = torch.randn(4, 64), torch.tensor([0, 1, 2, 2])
mixed, target = mix(X, y, classes=3, alpha=0.4)
print(mixed.shape, target.shape)
print("sums to 1:", torch.allclose(target.sum(dim=1), torch.ones(4)))
loss = cross_entropy(torch.nn.Linear(64, 3)(mixed), target)
print("finite:", loss.isfinite().item())
