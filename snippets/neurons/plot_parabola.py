import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-3, 3, 100).unsqueeze(1)
y = x**2


def train(*layers):
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(2000):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.requires_grad_(False)


torch.manual_seed(0)
bent = train(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
torch.manual_seed(0)
straight = train(nn.Linear(1, 10), nn.Linear(10, 1))

hidden = bent[0]
breakpoints = (-hidden.bias / hidden.weight.squeeze(1)).unsqueeze(1)
breakpoints = breakpoints[breakpoints.abs() < 3].unsqueeze(1)

wide = torch.linspace(-5, 5, 400).unsqueeze(1)
fig, ax = plt.subplots(figsize=(5.4, 3.8))
ax.plot(wide, wide**2, color="0.5", lw=5, alpha=0.45, label="$y = x^2$")
ax.plot(wide, bent(wide), color="C0", label="with ReLU")
ax.plot(breakpoints, bent(breakpoints), "o", color="C0", label="breakpoints")
ax.plot(wide, straight(wide), "--", color="C1", label="without ReLU")
for edge in (-3, 3):
    ax.axvline(edge, color="0.5", lw=1, ls=":")
ax.text(0, 22.5, "training range", ha="center", color="0.5")
ax.set(xlabel="$x$", ylabel="$y$", ylim=(-1.5, 25))
ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0.87))
plt.show()
