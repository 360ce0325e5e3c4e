import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
for ax, stride in zip(axes, (1, 2), strict=True):
    seen = {0}
    for row in (3, 2, 1):
        step = stride ** (row - 1)  # of the row below, in pixels
        taps = (-step, 0, step)
        ends = [(middle, middle + tap) for middle in seen for tap in taps]
        for end in ends:
            ax.plot(end, (row, row - 1), color="C0", linewidth=0.7)
        ax.plot(sorted(seen), [row] * len(seen), "o", color="C0", markersize=5)
        seen = {below for _, below in ends}
    ax.plot(sorted(seen), [0] * len(seen), "s", color="C0", markersize=5)
    ax.set(xlim=(-8, 8), xticks=[], yticks=[])
    ax.set_title(f"stride {stride}: {len(seen)} pixels", size=13)
names = ["input", "layer 1", "layer 2", "layer 3"]
axes[0].set_yticks(range(4), names, size=12)
plt.show()
