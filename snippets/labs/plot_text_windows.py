import matplotlib.pyplot as plt

text = "the cats sleep.\n"
_, axes = plt.subplots(figsize=(6, 2.6), layout="constrained")
for i, (known, wanted) in enumerate(zip(text[:8], text[1:9], strict=True)):
    for height, letter, color in ((0, known, "C0"), (2, wanted, "C1")):
        shown = letter.replace(" ", "␣")
        axes.text(i, height, shown, color=color, fontsize=16, ha="center")
    axes.annotate("", (i, 0.95), (i, 0.45), arrowprops={"arrowstyle": "->"})
    axes.annotate("", (i, 1.95), (i, 1.45), arrowprops={"arrowstyle": "->"})
    axes.text(i, 1.1, "h", ha="center", fontsize=13)
    axes.annotate(
        "", (i + 0.8, 1.18), (i + 0.2, 1.18), arrowprops={"arrowstyle": "->"}
    )
axes.text(-0.6, 0, "input", ha="right", color="C0", fontsize=12)
axes.text(-0.6, 1.1, "state", ha="right", fontsize=12)
axes.text(-0.6, 2, "target", ha="right", color="C1", fontsize=12)
axes.set(xlim=(-2, 8), ylim=(-0.3, 2.6))
axes.axis("off")
plt.show()
