import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.stack([torch.randn(1000), torch.ones(1000)], dim=1)
y = x @ torch.tensor([2.0, 1.0]) + torch.randn(1000)
best = torch.linalg.lstsq(x, y[:, None], driver="gelsd").solution.flatten()
grid = torch.linspace(-0.4, 3.4, 60), torch.linspace(-0.4, 2.1, 60)
ws, bs = torch.meshgrid(*grid, indexing="xy")
errors = torch.stack([ws.flatten(), bs.flatten()], dim=1) @ x.T - y
losses = (errors**2).mean(dim=1).reshape(ws.shape)

fig, axes = plt.subplots(2, 2, figsize=(6, 4.4))
for i, (size, color) in enumerate(((1000, "C2"), (20, "C0"), (1, "C1"))):
    w = torch.zeros(2)
    path, history = [w], []
    for _ in range(100):
        rows = torch.randperm(1000)[:size]
        history.append(((x @ w - y) ** 2).mean())
        w = w - 0.05 * 2 / size * x[rows].T @ (x[rows] @ w - y[rows])
        path.append(w)
    ax = axes.flat[i]
    ax.contour(ws, bs, losses, (1.2, 2, 3.5), colors="0.5", linewidths=0.7)
    ax.plot(*torch.stack(path).T, color=color, linewidth=1.2)
    ax.plot(*best, "*", color="0.5", markersize=11)
    ax.set_title(f"batch size {size}")
    ax.set(xlabel="$w$", ylabel="$b$", xticks=range(3), yticks=range(2))
    axes[1, 1].plot(history, color=color)
axes[1, 1].set_title("loss on all examples")
axes[1, 1].set(xlabel="updates", ylim=(0, 7))
plt.show()
