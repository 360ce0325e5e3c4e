import math

import matplotlib.pyplot as plt
import torch

knots = torch.linspace(-3, 3, 11)
slopes = knots.sin().diff() / knots.diff()
weights = slopes.diff(prepend=torch.zeros(1))

x = torch.linspace(-6, 6, 600)
pieces = torch.relu(x.unsqueeze(1) - knots[:-1]) @ weights + knots[0].sin()
taylor = x - x**3 / math.factorial(3) + x**5 / math.factorial(5)

fig, ax = plt.subplots(figsize=(5.4, 3.4))
ax.plot(x, x.sin(), color="0.5", lw=5, alpha=0.45, label=r"$\sin x$")
ax.plot(x, pieces, color="C0", label="ten pieces")
ax.plot(knots[:-1], knots[:-1].sin(), "o", color="C0", ms=5)
ax.plot(x, taylor, "--", color="C1", label="Taylor, degree 5")
for edge in (-3, 3):
    ax.axvline(edge, color="0.5", lw=1, ls=":")
ax.set(xlabel="$x$", ylim=(-2.9, 2.9), yticks=range(-2, 3))
ax.legend(loc="upper left", bbox_to_anchor=(0.27, 1.0))
plt.show()
