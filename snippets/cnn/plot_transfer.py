import matplotlib.pyplot as plt

sizes = [5, 10, 20, 50]
arms = {  # mean and standard deviation, from transfer_by_size.txt
    "all, two rates": ([57.8, 66.2, 76.5, 88.0], [6.3, 6.6, 4.5, 2.8]),
    "all, one rate": ([52.2, 65.5, 79.1, 88.5], [5.0, 7.9, 5.9, 1.9]),
    "from scratch": ([43.9, 56.1, 72.4, 85.3], [5.5, 5.7, 6.2, 3.4]),
    "head only": ([51.4, 55.9, 59.3, 63.5], [6.3, 7.4, 6.8, 5.8]),
}
_, axes = plt.subplots(figsize=(6, 4), layout="constrained")
colors = ("C0", "C2", "0.5", "C1")
for number, (name, (means, spreads)) in enumerate(arms.items()):
    places = [size * (0.955 + 0.03 * number) for size in sizes]
    axes.errorbar(
        places,
        means,
        spreads,
        color=colors[number],
        marker="o",
        capsize=3,
        label=name,
    )
axes.set(xscale="log", ylim=(30, 100))
axes.set_xticks(sizes, [str(size) for size in sizes])
axes.minorticks_off()
axes.set_xlabel("images per class")
axes.set_ylabel("test accuracy in percent")
axes.legend(loc="upper left")
plt.show()
