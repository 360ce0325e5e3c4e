import torch


def sample(n):
    y = (torch.rand(n) < 0.1).long()
    return torch.randn(n) + 1.5 * y, y


def cost(scores, y, threshold):
    missed = ((scores < threshold) & (y == 1)).sum()
    false_alarms = ((scores >= threshold) & (y == 0)).sum()
    return ((10 * missed + false_alarms) / len(y)).item()


torch.manual_seed(0)
scores, y = sample(2000)  # validation
grid = torch.linspace(-3, 5, 81)
costs = torch.tensor([cost(scores, y, t) for t in grid])
best = grid[costs.argmin()].item()
scores, y = sample(20000)  # test, read once
print(f"threshold {best:.1f}")
print(f"cost on validation {costs.min():.2f}")
print(f"cost on test       {cost(scores, y, best):.2f}")
print(f"all called 0       {cost(scores, y, 99.0):.2f}")
print(f"all called 1       {cost(scores, y, -99.0):.2f}")
