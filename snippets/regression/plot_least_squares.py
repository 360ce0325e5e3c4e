import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
x = np.sort(10 * rng.random(14))
y = 0.8 * x + 1 + 1.5 * rng.normal(size=14)
A = np.column_stack([x, np.ones(14)])
slope, intercept = np.linalg.lstsq(A, y)[0]

fig, ax = plt.subplots(figsize=(5.4, 3.3))
ends = np.array([0, 10])
ax.plot(ends, slope * ends + intercept, color="C0")
ax.vlines(x, y, slope * x + intercept, color="C1", linewidth=1.5)
ax.plot(x, y, "o", color="0.5")
worst = np.abs(y - slope * x - intercept).argmax()
ax.text(x[worst] + 0.2, y[worst], "residual", color="C1", va="center")
ax.text(8.6, slope * 8.6 + intercept - 1.2, "fitted line", color="C0")
ax.set(xlabel="$x$", ylabel="$y$")
plt.show()
