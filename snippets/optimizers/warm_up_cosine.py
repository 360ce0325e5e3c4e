import math

from torch import nn, optim
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    SequentialLR,
)

WARM, TOTAL = 4, 12


def rates(make):
    optimizer = optim.AdamW(nn.Linear(1, 1).parameters(), lr=1.0)
    scheduler = make(optimizer)
    found = []
    for _ in range(TOTAL):
        found.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return found


def sequential(optimizer):
    warm_up = LinearLR(optimizer, start_factor=1 / WARM, total_iters=WARM)
    cosine = CosineAnnealingLR(optimizer, T_max=TOTAL - WARM)
    return SequentialLR(optimizer, [warm_up, cosine], milestones=[WARM])


def factor(t):
    if t < WARM:
        return 1 / WARM + (1 - 1 / WARM) * t / WARM
    return (1 + math.cos(math.pi * (t - WARM) / (TOTAL - WARM))) / 2


two = rates(sequential)
one = rates(lambda optimizer: LambdaLR(optimizer, factor))
print(" ".join(f"{rate:.2f}" for rate in two))
same = all(abs(a - b) < 1e-12 for a, b in zip(one, two, strict=True))
print("one function gives the same rates:", same)
