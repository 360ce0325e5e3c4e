import matplotlib.pyplot as plt
import torch

w, b = torch.tensor([3.0, 4.0]), torch.tensor(-5.0)
x1 = torch.tensor([-2.5, 4.5])

fig, ax = plt.subplots(figsize=(5, 4))
for z in (-5, 0, 5):
    x2 = (z - b - w[0] * x1) / w[1]
    style = {"color": "C0"} if z == 0 else {"color": "0.5", "ls": "--"}
    ax.plot(x1, x2, lw=2.5 if z == 0 else 1.2, **style)

# A step of length 1 from the point of the line nearest to the origin
foot = -b * w / (w @ w)
tip = foot + w / torch.linalg.vector_norm(w)
arrow = {"arrowstyle": "-|>", "color": "C1", "lw": 2.5, "shrinkB": 0}
ax.annotate("", tip, foot, arrowprops={**arrow, "shrinkA": 0})
ax.text(tip[0] + 0.12, tip[1] - 0.1, r"$w / \|w\|$", color="C1")

for point in torch.tensor([[0.0, 0.0], [3.0, -1.0], [2.0, 1.0]]):
    ax.plot(*point, "o", color="C2", ms=8)
    ax.text(
        point[0] + 0.15,
        point[1] + 0.12,
        f"$z = {w @ point + b:g}$",
        color="C2",
    )
ax.text(-1.9, 2.05, "$z = 0$", color="C0", ha="right")
ax.text(1.9, 2.6, "positive side", color="0.5")
ax.text(-2.4, -1.3, "negative side", color="0.5")
ax.set(xlim=(-2.6, 4.4), ylim=(-1.8, 3.2), xlabel="$x_1$", ylabel="$x_2$")
ax.set_aspect("equal")
plt.show()
