import math

import torch
from torch import nn
from torch.distributions import Normal
from torch.nn.functional import binary_cross_entropy_with_logits as bce

p, q = Normal(0.0, 1.0), Normal(1.0, 2.0)  # the data; what G makes
points = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])


def train(p, q):
    D = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(D.parameters(), lr=0.01)
    losses = []
    for _ in range(800):
        real, fake = p.sample((1000, 1)), q.sample((1000, 1))
        loss = bce(D(real), torch.ones(1000, 1))
        loss = loss + bce(D(fake), torch.zeros(1000, 1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    with torch.no_grad():
        answers = D(points.view(-1, 1)).sigmoid().flatten()
    return answers, sum(losses[-100:]) / 100


torch.manual_seed(0)
density_p, density_q = p.log_prob(points).exp(), q.log_prob(points).exp()
best = density_p / (density_p + density_q)
different, loss_different = train(p, q)
equal, loss_equal = train(p, p)
print("   x  p/(p+q)     D  |  D if q = p")
for x, b, d, e in zip(points.tolist(), best, different, equal, strict=True):
    print(f"{x:4.0f}  {b:7.2f}  {d:.2f}  |  {e:10.1f}")
print(f"loss: {loss_different:.2f}; if q = p: {loss_equal:.2f}")
print(f"2 ln 2 = {2 * math.log(2):.2f}")
