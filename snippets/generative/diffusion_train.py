# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
T = 100
beta = torch.linspace(0.001, 0.2, T)
ab = torch.cat([torch.ones(1), torch.cumprod(1 - beta, 0)])  # ab[0] = 1: data
angle = torch.arange(8) * torch.pi / 4
centers = 1.4 * torch.stack([angle.cos(), angle.sin()], 1)  # (8, 2)


def data(n):
    return centers[torch.randint(8, (n,))] + 0.1 * torch.randn(n, 2)


# --8<-- [end:data]
# --8<-- [start:network]
class Noise(nn.Module):
    def __init__(self, width=64):
        super().__init__()
        self.register_buffer("freq", torch.pi * 2.0 ** torch.arange(4))
        self.layers = nn.Sequential(
            nn.Linear(2 + 8, width),
            nn.ReLU(),
            nn.Linear(width, width),
            nn.ReLU(),
            nn.Linear(width, width),
            nn.ReLU(),
            nn.Linear(width, 2),
        )

    def forward(self, x, t):  # x: (N, 2), t: (N,), whole numbers
        phase = t[:, None] / T * self.freq  # (N, 4)
        time = torch.cat([phase.sin(), phase.cos()], 1)
        return self.layers(torch.cat([x, time], 1))


# --8<-- [end:network]
# --8<-- [start:train]
model = Noise()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
steps, losses = 3000, []
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
for _ in range(steps):
    x0 = data(256)
    t = torch.randint(1, T + 1, (256,))  # one time for each point
    noise = torch.randn_like(x0)
    a = ab[t][:, None]  # (N, 1), to fit (N, 2)
    x = a.sqrt() * x0 + (1 - a).sqrt() * noise
    loss = nn.functional.mse_loss(model(x, t), noise)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    schedule.step()
    losses.append(loss.item())
first, last = torch.tensor(losses[:10]), torch.tensor(losses[-500:])
print(f"loss: {first.mean():.1f}, at the end {last.mean():.2f}")


# --8<-- [end:train]
# --8<-- [start:sample]
@torch.no_grad()
def sample(n):
    x = torch.randn(n, 2)  # step T: pure noise
    for t in range(T, 0, -1):
        eps = model(x, torch.full((n,), t))
        b, a, a_before = beta[t - 1], ab[t], ab[t - 1]
        x = (x - b / (1 - a).sqrt() * eps) / (1 - b).sqrt()
        sigma = (b * (1 - a_before) / (1 - a)).sqrt()  # 0 at t = 1
        x = x + sigma * torch.randn_like(x)
    return x


for name, points in ("samples", sample(4000)), ("fresh data", data(4000)):
    distance, mode = torch.cdist(points, centers).min(1)
    near = (distance < 0.3).float().mean()
    counts = mode.bincount(minlength=8)
    print(f"{name}: {near:.1f} near a mode, {(counts > 250).sum()} modes")
# --8<-- [end:sample]
