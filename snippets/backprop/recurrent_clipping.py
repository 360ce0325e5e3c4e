import torch

# float64: after an explosion, rounding would decide who recovers
torch.set_default_dtype(torch.float64)
rates = torch.tensor([3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2])
seeds, hidden, length = 5, 16, 25
networks = seeds * len(rates)  # all are trained side by side


def sequences(count):  # other data for each seed, the same for all rates
    X = torch.rand(length, seeds, count, 1)
    X = X.repeat_interleave(len(rates), dim=1)
    return X, X.sum(dim=(0, 3)) / 5


def outputs(parameters, X):
    U, W, b, v, c = parameters
    h = torch.zeros(networks, X.shape[2], hidden)
    for inputs in X @ U + b:  # one time step after the other
        h = torch.relu(inputs + h @ W)
    return (h @ v + c).squeeze(2)


def start(seed):
    torch.manual_seed(seed)
    U, v = 0.1 * torch.randn(1, hidden), 0.1 * torch.randn(hidden, 1)
    W, b, c = torch.eye(hidden), torch.zeros(1, hidden), torch.zeros(1, 1)
    return U, W, b, v, c


def train(limit):
    parameters = [
        torch.stack(p).repeat_interleave(len(rates), dim=0).requires_grad_()
        for p in zip(*map(start, range(seeds)), strict=True)
    ]
    rate = rates.repeat(seeds).view(-1, 1, 1)
    for _ in range(80):
        X, y = sequences(16)
        loss = ((outputs(parameters, X) - y) ** 2).mean(dim=1).sum()
        grads = torch.autograd.grad(loss, parameters)
        # What clip_grad_norm_ does, for each network by itself
        norms = sum((g**2).sum(dim=(1, 2)) for g in grads).sqrt()
        factor = (limit / (norms + 1e-6)).clamp(max=1.0).view(-1, 1, 1)
        with torch.no_grad():
            for p, g in zip(parameters, grads, strict=True):
                p -= rate * factor * g
    with torch.no_grad():
        X, y = sequences(500)
        error = ((outputs(parameters, X) - y) ** 2).mean(dim=1) / y.var(dim=1)
    return error.nan_to_num(float("inf")).view(seeds, -1)


print("rate   no clipping       norm at most 1")
print("       median  failed    median  failed")
results = [train(limit) for limit in (float("inf"), 1.0)]
for i, rate in enumerate(rates):
    print(f"{rate:.0e}", end="")
    for error in results:
        failed = (error[:, i] > 0.9).sum().item()
        median = error[:, i].median()
        shown = f"{median:.1f}" if median < 0.9 else "-"
        print(f"{shown:>8}{failed:>8}", end="  ")
    print()

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
