import torch
from torch.optim import (
    SGD,
    Adadelta,
    Adagrad,
    Adam,
    Adamax,
    NAdam,
    RAdam,
    RMSprop,
)

# f = x² − 6xy + 11y², a tilted valley, is w · Hw / 2 with this H
H = torch.tensor([[2.0, -6.0], [-6.0, 22.0]])


def best_rate(make, settings, around):
    """Return the rate with the lowest mean of f over steps 41 to 50."""
    rates = [10 ** (k / 8) for k in range(around - 6, around + 7)]
    ws = [torch.tensor([-3.0, 1.5]) for _ in rates]
    # One group for each rate: all rates run side by side
    groups = [{"params": w, "lr": lr} for w, lr in zip(ws, rates, strict=True)]
    optimizer = make(groups, **settings)
    late = torch.zeros(len(rates))
    for step in range(1, 51):
        for w in ws:
            w.grad = H @ w
        optimizer.step()
        if step > 40:
            late += torch.stack([w @ H @ w / 2 for w in ws]) / 10
    best = late.nan_to_num(torch.inf).argmin()
    inside = 0 < best < len(rates) - 1
    return rates[best], late[best].item(), inside


print("              best rate     f late  inside the grid")
for name, make, settings, around in (
    ("SGD", SGD, {}, -9),
    ("momentum 0.9", SGD, {"momentum": 0.9}, -13),
    ("Nesterov 0.9", SGD, {"momentum": 0.9, "nesterov": True}, -11),
    ("Adagrad", Adagrad, {}, 4),
    ("RMSprop", RMSprop, {}, -4),
    ("Adadelta", Adadelta, {}, 19),
    ("Adam", Adam, {}, -2),
    ("Adamax", Adamax, {}, 2),
    ("NAdam", NAdam, {}, 0),
    ("RAdam", RAdam, {}, -7),
):
    rate, late, inside = best_rate(make, settings, around)
    print(f"{name:14} {rate:8.3g} {late:10.2g}  {bool(inside)}")
