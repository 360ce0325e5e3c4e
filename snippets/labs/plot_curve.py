import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 1) * 2 - 1
y = X**2 + 0.05 * torch.randn(100, 1)
grid = torch.linspace(-3, 3, 121).view(-1, 1)

plt.figure(figsize=(6, 4))
for color, activation in (("C0", nn.Tanh), ("C1", nn.ReLU)):
    answers = []
    for seed in range(5):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(1, 10), activation(), nn.Linear(10, 1))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.03, fused=True)
        for _ in range(200):
            loss = nn.functional.mse_loss(model(X[:70]), y[:70])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            answers.append(model(grid))
    label = {"C0": "tanh", "C1": "ReLU"}[color]
    for index, answer in enumerate(answers):
        plt.plot(grid, answer, color=color, label=label if not index else None)
plt.plot(grid, grid**2, "--", color="0.5", label="x²")
plt.plot(X, y, ".", color="C2", label="data")
plt.ylim(-0.5, 6)
plt.xlabel("x")
plt.legend(loc="upper center")
plt.show()
