import matplotlib.pyplot as plt
import torch

words = ["cat", "drinks", "milk", "and", "purrs"]
keys = torch.tensor([[2, 2], [-2, -1], [2, -2], [0, 0], [-1.5, 2]])
query = torch.tensor([1.0, 1.0])
weights = torch.softmax(keys @ query / 2**0.5, dim=0)
output = weights @ keys

fig, (plane, bars) = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
plane.scatter(*keys.T, s=40 + 700 * weights, color="C2", alpha=0.4)
for word, key in zip(words, keys.tolist(), strict=True):
    plane.annotate(word, key, ha="center", va="center", size=12)
arrow = {"arrowstyle": "-|>", "color": "C1", "lw": 2, "shrinkB": 0}
plane.annotate("", query.tolist(), (0, 0), arrowprops=arrow)
plane.text(1.15, 0.7, "query", color="C1", size=12)
plane.plot(*output.tolist(), "x", color="C3", markersize=9)
plane.text(1.35, 1.2, "output", color="C3", size=12)
plane.set(xlim=(-3, 3), ylim=(-3, 3), aspect="equal")
found = bars.barh(words, weights, color="C2")
bars.bar_label(found, fmt="%.2f", padding=3)
bars.set(xlim=(0, 1.15), title="weights")
bars.invert_yaxis()
plt.show()
