import matplotlib.pyplot as plt
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

H = torch.tensor([[2.0, -6.0], [-6.0, 22.0]])
xs, ys = torch.linspace(-5, 4.2, 90), torch.linspace(-2.2, 2.4, 70)
grid = torch.stack(torch.meshgrid(xs, ys, indexing="xy"), dim=-1)
heights = ((grid @ H) * grid).sum(dim=-1) / 2

fig, axes = plt.subplots(5, 2, figsize=(5.4, 8.6), sharex=True, sharey=True)
for ax, (name, make, lr, settings) in zip(
    axes.flat,
    (
        ("SGD", SGD, 0.075, {}),
        ("momentum 0.9", SGD, 0.0237, {"momentum": 0.9}),
        ("Nesterov 0.9", SGD, 0.0422, {"momentum": 0.9, "nesterov": True}),
        ("Adagrad", Adagrad, 3.16, {}),
        ("RMSprop", RMSprop, 0.316, {}),
        ("Adadelta", Adadelta, 237, {}),
        ("Adam", Adam, 0.562, {}),
        ("Adamax", Adamax, 1.78, {}),
        ("NAdam", NAdam, 1.0, {}),
        ("RAdam", RAdam, 0.133, {}),
    ),
    strict=True,
):
    w = torch.tensor([-3.0, 1.5])
    optimizer = make([w], lr=lr, **settings)
    path = [w.clone()]
    for _ in range(50):
        w.grad = H @ w
        optimizer.step()
        path.append(w.clone())
    ax.contour(xs, ys, heights, (0.3, 3, 15), colors="0.5", linewidths=0.7)
    ax.plot(*torch.stack(path).T, "o-", color="C0", markersize=3, linewidth=1)
    ax.plot(0, 0, "*", color="C1", markersize=11)
    ax.set_title(f"{name}: {lr:.3g}")
    ax.set(
        xlim=(-5, 4.2), ylim=(-2.2, 2.4), xticks=(-4, 0, 4), yticks=(-2, 0, 2)
    )
plt.show()
