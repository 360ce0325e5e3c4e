import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 1) * 2 - 1
y = X**2 + 0.05 * torch.randn(100, 1)
model = nn.Sequential(nn.Linear(1, 10), nn.Tanh(), nn.Linear(10, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.03, fused=True)
losses = {"training": [], "validation": []}
for _ in range(201):
    loss = nn.functional.mse_loss(model(X[:70]), y[:70])
    with torch.no_grad():
        validation = nn.functional.mse_loss(model(X[70:]), y[70:])
    losses["training"].append(loss.item())
    losses["validation"].append(validation.item())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

plt.figure(figsize=(6, 3.4))
for label, values in losses.items():
    plt.semilogy(values, label=label)
plt.axhline(
    0.05**2, color="0.5", linestyle="--", label="variance of the noise"
)
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
