import matplotlib.pyplot as plt
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def accuracies(seed):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(100, 1000)), rng.permutation(100) % 2
    train, test = train_test_split(
        np.arange(100), test_size=50, stratify=y, random_state=seed
    )
    for seen in (np.arange(100), train):
        chosen = SelectKBest(k=20).fit(x[seen], y[seen]).transform(x)
        model = LogisticRegression().fit(chosen[train], y[train])
        yield model.score(chosen[test], y[test])


before, after = np.array([list(accuracies(seed)) for seed in range(20)]).T

fig, ax = plt.subplots(figsize=(5.4, 2.1))
jitter = np.random.default_rng(0).uniform(-0.15, 0.15, size=20)
for y, scores, color in ((1, before, "C1"), (0, after, "C0")):
    ax.plot(scores, y + jitter, "o", color=color, alpha=0.4)
    ax.plot([scores.mean()] * 2, [y - 0.3, y + 0.3], color=color, linewidth=3)
ax.axvline(0.5, color="0.5", linestyle="--", linewidth=1)
ax.set(xlabel="test accuracy", xlim=(0.3, 1), ylim=(-0.5, 1.5))
ax.set_yticks([1, 0], ["before the split", "after the split"])
ax.grid(visible=False, axis="y")
plt.show()
