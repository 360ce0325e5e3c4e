import torch

STEPS, FEATURES, SEEDS = 400, 20, 10


def excess_losses(kind, learning_rate):
    """Mean squared error above its minimum, for each of the seeds"""
    torch.manual_seed(0)
    truth = torch.randn(SEEDS, FEATURES)
    w = torch.zeros(SEEDS, FEATURES)
    visited = []
    for t in range(STEPS):  # one fresh example a step, noise 1
        rate = learning_rate
        if kind == "cosine":
            rate *= (1 + torch.cos(torch.tensor(torch.pi * t / STEPS))) / 2
        x, noise = torch.randn(SEEDS, FEATURES), torch.randn(SEEDS, 1)
        error = (x * (w - truth)).sum(dim=1, keepdim=True) - noise
        w = w - rate * error * x
        visited.append(w)
    if kind == "average":
        w = torch.stack(visited[STEPS // 2 :]).mean(dim=0)
    return ((w - truth) ** 2).sum(dim=1)


rates = (0.005, 0.01, 0.02, 0.04, 0.08)
print("rate          ", *(f"{rate:11}" for rate in rates))
for kind in ("constant", "cosine", "average"):
    found = [excess_losses(kind, rate) for rate in rates]
    row = (f"{v.mean():5.2f} ±{v.std():5.2f}" for v in found)
    print(f"{kind:14}", *row)
