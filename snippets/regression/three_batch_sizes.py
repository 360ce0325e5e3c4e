import torch

torch.manual_seed(0)
x = torch.stack([torch.randn(300), torch.ones(300)], dim=1)
y = x @ torch.tensor([2.0, 1.0]) + torch.randn(300)
best = torch.linalg.lstsq(x, y[:, None], driver="gelsd").solution.flatten()
print(f"least squares: loss {(x @ best - y).pow(2).mean():.2f}")


def one_epoch(batch_size, lr, seed):
    torch.manual_seed(seed)
    w = 2 * torch.rand(2) - 1
    for rows in torch.randperm(300).split(batch_size):
        # The mean over the batch: its gradient is an average too
        error = x[rows] @ w - y[rows]
        w = w - lr * 2 / len(rows) * x[rows].T @ error
    return (x @ w - y).pow(2).mean()


rates = (0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.6, 1.0)
print("batch  updates  at rate 0.02  best rate  at the best rate")
for size in (300, 20, 1):
    ends = torch.tensor(
        [[one_epoch(size, lr, seed) for seed in range(5)] for lr in rates]
    )
    means = ends.mean(dim=1).nan_to_num(nan=torch.inf)
    at = int(means.argmin())
    print(
        f"{size:5}  {300 // size:7}  {means[2]:12.2f}  {rates[at]:9}"
        f"  {means[at]:9.2f} ± {ends[at].std():.2f}"
    )
