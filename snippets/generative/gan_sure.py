import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.nn.functional import logsigmoid

rows = {}
for seed in range(5):
    torch.manual_seed(seed)
    G = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    D = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(D.parameters(), lr=0.01)
    fake = G(torch.randn(500, 1))
    for step in range(401):
        if step in (0, 50, 100, 200, 400):
            for loss in (logsigmoid(-D(fake)), -logsigmoid(D(fake))):
                grads = torch.autograd.grad(
                    loss.mean(), G.parameters(), retain_graph=True
                )
                norm = torch.cat([g.flatten() for g in grads]).norm().item()
                rows.setdefault(step, []).append(norm)
            rows[step].append(D(fake).sigmoid().mean().item())
        real = 5 + 0.5 * torch.randn(500, 1)
        loss = bce(D(real), torch.ones(500, 1))
        loss = loss + bce(D(fake.detach()), torch.zeros(500, 1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

print("median of 5 seeds: norm of the gradient of G")
print("steps of D  D(fake)  minimax  non-saturating")
for step, values in rows.items():
    minimax, swapped, answer = torch.tensor(values).view(5, 3).median(0)[0]
    print(f"{step:10}  {answer:7.0e}  {minimax:7.0e}  {swapped:14.1f}")
