import matplotlib.pyplot as plt
import torch
from torch.optim import SGD, Adam, RMSprop

x, y = torch.meshgrid(
    torch.linspace(-4, 4, 80), torch.linspace(-2.5, 3, 60), indexing="xy"
)

fig, axes = plt.subplots(3, 1, figsize=(5.4, 8), sharex=True)
for ax, c, turned in zip(axes, (10, 40, 40), (0, 0, 1), strict=True):
    # The last valley is turned by 45 degrees
    root = 0.5**0.5
    turn = torch.tensor([[root, root], [-root, root]])
    turn = turn if turned else torch.eye(2)
    H = turn.T @ torch.tensor([[1.0, 0.0], [0.0, float(c)]]) @ turn
    f = H[0, 0] * x**2 + 2 * H[0, 1] * x * y + H[1, 1] * y**2
    ax.contour(x, y, f, (1, 4, 9, 25, 60), colors="0.5", linewidths=0.7)
    for name, make, settings, style in (
        ("Adam", Adam, {}, "C4-"),
        ("SGD", SGD, {}, "C0o-"),
        ("RMSprop", RMSprop, {}, "C2.-"),
        ("momentum 0.9", SGD, {"momentum": 0.9}, "C3s-"),
    ):
        w = torch.tensor([3.0, 2.0])
        optimizer = make([w], lr=0.04, **settings)
        path = [w.clone()]
        for _ in range(40):
            w.grad = H @ w
            optimizer.step()
            path.append(w.clone())
        ax.plot(
            *torch.stack(path).T,
            style,
            ms=2.5,
            lw=5 if name == "Adam" else 1,
            label=name,
        )
    ax.plot(0, 0, "*", color="C1", markersize=12)
    ax.set_title(f"$c$ = {c:g}, 45° turned" if turned else f"$c$ = {c:g}")
    ax.set(xlim=(-4, 4), ylim=(-2.5, 3), xticks=(-4, -2, 0, 2, 4))
    ax.set_aspect("equal")
fig.legend(
    *axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2
)
plt.show()
