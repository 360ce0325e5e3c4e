import matplotlib.pyplot as plt
import torch
from torch import nn


def losses_by_epoch(seed):
    torch.manual_seed(seed)
    x = 4 * torch.rand(500, 2) - 2
    y = x.prod(dim=1, keepdim=True) + 0.1 * torch.randn(500, 1)
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    rows = []
    for _ in range(50):
        with torch.no_grad():
            squares = (model(x) - y) ** 2
            rows.append((squares[:400].mean(), squares[400:].mean()))
        for batch in torch.randperm(400).split(32):
            loss = nn.functional.mse_loss(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return torch.tensor(rows)


runs = torch.stack([losses_by_epoch(seed) for seed in range(5)])
low, high, mean = runs.amin(dim=0), runs.amax(dim=0), runs.mean(dim=0)
fig, ax = plt.subplots(figsize=(5, 3.1))
for column, (name, style) in enumerate((("training", "-"), ("test", "--"))):
    color = f"C{column}"
    ax.semilogy(mean[:, column], style, color=color, label=name)
    ax.fill_between(
        range(50), low[:, column], high[:, column], color=color, alpha=0.15
    )
ax.axhline(0.01, color="0.5", linestyle=":")
ax.text(49, 0.0112, "noise", ha="right", va="bottom", color="0.5")
ax.set(xlabel="epoch", ylabel="mean squared error")
ax.legend()
plt.show()
