import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 100).reshape(100, 1)
model = nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(1000):
    loss = nn.functional.mse_loss(model(x), torch.sin(x))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

wide = torch.linspace(-6, 6, 241).reshape(241, 1)
fig, ax = plt.subplots(figsize=(4.8, 3))
ax.plot(wide, torch.sin(wide), "--", color="0.5", label="sine")
ax.plot(x, torch.sin(x), ".", color="C1", ms=9, label="100 points")
ax.plot(wide, model(wide).detach(), color="C0", label="network")
ax.set(xlabel="$x$", ylim=(-2.2, 2.2))
ax.legend(loc="lower left")
plt.show()
