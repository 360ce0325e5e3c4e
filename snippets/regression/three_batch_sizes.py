import torch

RATES = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.5, 1.0)


def one_epoch(x, y, batch_size, lr, seed):
    torch.manual_seed(seed)
    w = 2 * torch.rand(2) - 1
    for rows in torch.randperm(300).split(batch_size):
        # The mean over the batch: its gradient is an average too
        error = x[rows] @ w - y[rows]
        w = w - lr * 2 / len(rows) * x[rows].T @ error
    return (x @ w - y).pow(2).mean()


for center in (0, 2):
    torch.manual_seed(0)
    x = torch.stack([center + torch.randn(300), torch.ones(300)], dim=1)
    y = x @ torch.tensor([2.0, 1.0]) + torch.randn(300)
    w = torch.linalg.lstsq(x, y[:, None], driver="gelsd").solution.flatten()
    print(f"inputs around {center}: minimum {(x @ w - y).pow(2).mean():.2f}")
    for size in (300, 20, 1):
        ends = torch.tensor(
            [[one_epoch(x, y, size, r, s) for s in range(5)] for r in RATES]
        )
        means = ends.mean(dim=1).nan_to_num(nan=torch.inf)
        at = int(means.argmin())
        print(
            f"  batch {size:3}: {300 // size:3} updates, rate {RATES[at]:<5}"
            f"  loss {means[at]:.2f} ± {ends[at].std():.2f}"
        )
