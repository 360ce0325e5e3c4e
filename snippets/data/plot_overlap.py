import matplotlib.pyplot as plt

LOAD, TRAIN, BATCHES = 3, 2, 4

fig, ax = plt.subplots(figsize=(5.6, 3.2))


def bar(y, start, length, number, color):
    ax.barh(
        y, length, left=start, height=0.8, color=color, alpha=0.3, linewidth=0
    )
    ax.text(start + length / 2, y, str(number + 1), ha="center", va="center")


for number in range(BATCHES):
    start = number * (LOAD + TRAIN)
    bar(5, start, LOAD, number, "C1")
    bar(4, start + LOAD, TRAIN, number, "C0")

ready = 0
for number in range(BATCHES):
    loaded = (number // 2 + 1) * LOAD
    bar(2 - number % 2, loaded - LOAD, LOAD, number, "C1")
    ready = max(ready, loaded)
    bar(0, ready, TRAIN, number, "C0")
    ready += TRAIN

ax.set_yticks(
    [5, 4, 2, 1, 0],
    ["load", "train", "worker 0", "worker 1", "train"],
)
ax.text(20, 2, "2 workers", ha="right", va="center", color="0.5")
ax.text(20, 5.75, "no workers", ha="right", va="center", color="0.5")
ax.set(xlabel="time", xlim=(0, 20.2), ylim=(-0.6, 6.1), xticks=[])
ax.grid(visible=False)
ax.spines["left"].set_visible(False)
ax.tick_params(length=0)
plt.show()
