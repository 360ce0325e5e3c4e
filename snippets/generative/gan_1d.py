import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce


def data(n):
    return 4 * torch.randint(2, (n, 1)) - 2 + 0.5 * torch.randn(n, 1)


def network(activation):
    return nn.Sequential(
        nn.Linear(1, 32),
        activation,
        nn.Linear(32, 32),
        activation,
        nn.Linear(32, 1),
    )


def report(name, x):
    near = ((x.abs() - 2).abs() < 1).float().mean()
    left = (x < 0).float().mean()
    print(f"{name:14}  std {x.std():.1f}  near {near:.1f}  left {left:.1f}")


report("data", data(10000))
for seed in range(3):
    torch.manual_seed(seed)
    G, D = network(nn.Tanh()), network(nn.LeakyReLU(0.2))
    opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.999))
    opt_d = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.999))
    noise = torch.randn(10000, 1)
    report(f"seed {seed}, before", G(noise).detach())
    for _ in range(600):
        real, fake = data(128), G(torch.randn(128, 1))
        ones, zeros = torch.ones(128, 1), torch.zeros(128, 1)

        loss_d = bce(D(real), ones) + bce(D(fake.detach()), zeros)
        opt_d.zero_grad()
        loss_d.backward()
        opt_d.step()

        loss_g = bce(D(fake), ones)  # the labels are swapped
        opt_g.zero_grad()
        loss_g.backward()
        opt_g.step()
    with torch.no_grad():
        report(f"seed {seed}, after", G(noise))
