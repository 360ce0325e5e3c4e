import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
truth = torch.cat([2 * torch.randn(10), torch.zeros(90)])
X = torch.randn(4000, 100)
y = torch.bernoulli(torch.sigmoid(X @ truth))
w_sgd, w_ftrl = torch.zeros(100), torch.zeros(100)
n, z, lr = torch.zeros(100), torch.zeros(100), 1.0
for part in torch.arange(4000).split(20):
    p, q = (torch.sigmoid(X[part] @ w) for w in (w_sgd, w_ftrl))
    grad = X[part].T @ (p - y[part]) / 20
    w_sgd = w_sgd - 0.3 * (grad + 0.01 * w_sgd.sign())
    grad = X[part].T @ (q - y[part]) / 20
    sigma = ((n + grad**2).sqrt() - n.sqrt()) / lr
    n, z = n + grad**2, z + grad - sigma * w_ftrl
    shrunk = z.sign() * (z.abs() - 2.0).clamp(min=0)
    w_ftrl = -shrunk / ((1 + n.sqrt()) / lr)

fig, axes = plt.subplots(2, 1, figsize=(5.2, 3.9), sharex=True, sharey=True)
for ax, w, name, color in zip(
    axes, (w_sgd, w_ftrl), ("SGD with L1", "FTRL"), ("C1", "C0"), strict=True
):
    ax.axhline(0, color="0.5", linewidth=0.8)
    ax.axvspan(-0.5, 9.5, color="0.5", alpha=0.2, linewidth=0)
    ax.vlines(range(100), 0, w, color=color, linewidth=1.8)
    ax.set(title=name, ylabel="weight")
axes[1].set_xlabel("feature (only the gray ones matter)")
plt.show()
