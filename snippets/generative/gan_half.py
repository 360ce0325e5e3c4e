import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

ones, zeros = torch.ones(500, 1), torch.zeros(500, 1)


def data(n):
    return 4 * torch.randint(2, (n, 1)) - 2 + 0.5 * torch.randn(n, 1)


torch.manual_seed(0)
judges = {
    "linear": nn.Linear(1, 1),
    "hidden layer": nn.Sequential(
        nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1)
    ),
}
for name, D in judges.items():
    optimizer = torch.optim.Adam(D.parameters(), lr=0.01)
    losses, right = [], []
    for _ in range(800):
        real, fake = D(data(500)), D(0.5 * torch.randn(500, 1))
        loss = bce(real, ones) + bce(fake, zeros)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        right.append(((real > 0).sum() + (fake <= 0).sum()).item() / 1000)
    loss, share = sum(losses[-200:]) / 200, sum(right[-200:]) / 200
    print(f"{name:12}  loss {loss:.1f}  right {share:.1f}")
