import matplotlib.pyplot as plt
import numpy as np
import torch

torch.manual_seed(0)
side = torch.tensor([-1.0, 1.0]).repeat_interleave(20)
X = (torch.randn(40, 2) * 0.5 + 2 * side[:, None]).numpy()
y = (side > 0).numpy()

fig, ax = plt.subplots(figsize=(5.4, 3.2))
for decay, color, name in (
    (0.0, "C1", "no penalty"),
    (0.01, "C0", "weight decay 0.01"),
):
    w, b, norms = np.zeros(2), 0.0, []
    for _ in range(10_000):
        error = 1 / (1 + np.exp(-X @ w - b)) - y
        w = w - (X.T @ error / 40 + decay * w)
        b = b - error.mean()
        norms.append((w @ w) ** 0.5)
    steps = np.unique(np.geomspace(1, 10_000, 80).astype(int))
    ax.semilogx(steps, np.array(norms)[steps - 1], color=color)
    ax.text(11_000, norms[-1] + 0.12, name, color=color, ha="right")
ax.set(xlabel="step", ylabel="norm of $w$", ylim=(0, 5.5))
plt.show()
