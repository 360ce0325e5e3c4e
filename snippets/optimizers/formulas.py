import math

from torch import nn, optim
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    StepLR,
)

T, LR = 12, 0.8  # steps, starting rate


def rates_used(make):
    optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=LR)
    scheduler = make(optimizer)
    rates = []
    for _ in range(T):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return rates


def cosine(share, high=LR, low=0.0):  # from high to low
    return low + (high - low) * (1 + math.cos(math.pi * share)) / 2


def one_cycle(t, start=LR / 25, end=LR / 25 / 1e4):
    peak = 0.3 * T - 1  # may lie between two steps
    if t <= peak:
        return cosine(t / peak, start, LR)
    return cosine((t - peak) / (T - 1 - peak), LR, end)


schedules = [
    (
        lambda o: StepLR(o, step_size=4, gamma=0.5),
        lambda t: LR * 0.5 ** (t // 4),
    ),
    (
        lambda o: MultiStepLR(o, milestones=[3, 8], gamma=0.1),
        lambda t: LR * 0.1 ** ((t >= 3) + (t >= 8)),
    ),
    (lambda o: ExponentialLR(o, gamma=0.8), lambda t: LR * 0.8**t),
    (lambda o: CosineAnnealingLR(o, T_max=T), lambda t: cosine(t / T)),
    (
        lambda o: CosineAnnealingWarmRestarts(o, T_0=4),
        lambda t: cosine(t % 4 / 4),
    ),
    (
        lambda o: LinearLR(o, start_factor=0.25, total_iters=6),
        lambda t: LR * (0.25 + 0.75 * min(t / 6, 1)),
    ),
    (lambda o: LambdaLR(o, lambda t: 1 / (1 + t)), lambda t: LR / (1 + t)),
    (lambda o: OneCycleLR(o, max_lr=LR, total_steps=T), one_cycle),
]
for make, formula in schedules:
    rates = rates_used(make)
    for t, rate in enumerate(rates):
        assert math.isclose(rate, formula(t), rel_tol=1e-9, abs_tol=1e-12)
    name = type(make(optim.SGD([nn.Parameter()], lr=LR))).__name__
    print(f"{name:27}", *(f"{rate:.2f}" for rate in rates[:9]))
