import math

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

angles = torch.arange(8) * 2 * math.pi / 8
centers = 2 * torch.stack([angles.cos(), angles.sin()], dim=1)
ones, zeros = torch.ones(128, 1), torch.zeros(128, 1)


def network(outputs):
    return nn.Sequential(
        nn.Linear(2, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, outputs),
    )


for steps_g in (1, 5):
    torch.manual_seed(0)
    G, D = network(2), network(1)
    opt_g = torch.optim.Adam(G.parameters(), lr=0.003, betas=(0.5, 0.999))
    opt_d = torch.optim.Adam(D.parameters(), lr=0.003, betas=(0.5, 0.999))
    for _ in range(300):
        real = centers[torch.randint(8, (128,))] + 0.1 * torch.randn(128, 2)
        fake = G(torch.randn(128, 2)).detach()
        loss_d = bce(D(real), ones) + bce(D(fake), zeros)
        opt_d.zero_grad()
        loss_d.backward()
        opt_d.step()
        for _ in range(steps_g):
            loss_g = bce(D(G(torch.randn(128, 2))), ones)
            opt_g.zero_grad()
            loss_g.backward()
            opt_g.step()

    with torch.no_grad():
        x = G(torch.randn(2000, 2))
    distance, which = torch.cdist(x, centers).min(dim=1)
    counts = which[distance < 0.3].bincount(minlength=8)
    modes = int((counts >= 40).sum())  # with 2 % of the samples each
    print(f"steps of G: {steps_g}  6 modes or more:", modes >= 6)
