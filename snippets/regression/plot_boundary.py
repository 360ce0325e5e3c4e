import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(400, 2)
y = torch.bernoulli(torch.sigmoid(X @ torch.tensor([[2.0], [-1.0]]) + 0.5))
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(500):
    optimizer.zero_grad()
    nn.functional.binary_cross_entropy_with_logits(model(X), y).backward()
    optimizer.step()

axis = torch.linspace(-3, 3, 60)
grid = torch.cartesian_prod(axis, axis)
with torch.no_grad():
    p = torch.sigmoid(model(grid)).reshape(60, 60).T

fig, ax = plt.subplots(figsize=(5.4, 4))
for label, color, marker in ((0, "C1", "x"), (1, "C0", "o")):
    points = X[:150][y[:150, 0] == label]
    ax.plot(*points.T, marker, color=color, markersize=4, label=f"$y={label}$")
lines = ax.contour(
    axis, axis, p, (0.1, 0.5, 0.9), colors="0.5", linewidths=(1, 2.5, 1)
)
ax.clabel(lines, fmt="%g", fontsize=11)
ax.set(xlim=(-3, 3), ylim=(-3, 3), xlabel="$x_1$", ylabel="$x_2$")
ax.legend(loc="lower right")
plt.show()
