import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

ones, zeros = torch.ones(64, 1), torch.zeros(64, 1)
passes = []  # one entry for each backward pass through G


def train(detach, zero_at):
    torch.manual_seed(0)
    passes.clear()
    G = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
    D = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
    G[2].register_full_backward_hook(lambda *_: passes.append(1))
    opt_g = torch.optim.Adam(G.parameters(), lr=0.01)
    opt_d = torch.optim.Adam(D.parameters(), lr=0.01)
    for step in range(50):
        if zero_at == "start":
            opt_g.zero_grad()
        real, z = torch.randn(64, 2) + 3, torch.randn(64, 2)
        fake = G(z).detach() if detach else G(z)
        loss_d = bce(D(real), ones) + bce(D(fake), zeros)
        opt_d.zero_grad()
        loss_d.backward()
        old = G[0].weight.clone()
        opt_d.step()
        if step == 0:
            left, moved = G[0].weight.grad, not torch.equal(G[0].weight, old)

        loss_g = bce(D(G(z)), ones)
        if zero_at == "backward":
            opt_g.zero_grad()
        loss_g.backward()
        opt_g.step()
    return G[0].weight.detach(), len(passes), left is not None, moved


reference, *_ = train(True, "backward")
print("fake      G zeroed   grad in G  moved  passes  same G")
for detach, zero_at in (
    (True, "backward"),
    (False, "backward"),
    (False, "start"),
):
    weight, count, left, moved = train(detach, zero_at)
    same = torch.allclose(weight, reference)
    name = "detached" if detach else "attached"
    print(f"{name}  {zero_at:8}  {left!s:>9}  {moved!s:>6}", end="")
    print(f"  {count:6}  {same!s:>6}")
