import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0]])
y = 2 * x
model = nn.Linear(1, 1)
nn.init.constant_(model.weight, -0.747381)
nn.init.constant_(model.bias, 0.846037)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

grid = torch.tensor([[0.0], [4.0]])
colors = {0: "C1", 1: "C2", 10: "C3", 100: "C4", 1000: "C0"}
fig, ax = plt.subplots(figsize=(5.4, 3.3))
for step in range(1001):
    if step in colors:
        line = model(grid).detach().flatten()
        ax.plot(grid.flatten(), line, color=colors[step])
        ax.text(4.08, line[1], f"step {step}", color=colors[step], va="center")
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

ax.plot(x.flatten(), y.flatten(), "o", color="0.5", markersize=9)
ax.set(xlim=(0, 5.1), xticks=range(5), xlabel="$x$", ylabel="$y$")
plt.show()
