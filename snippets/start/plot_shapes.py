import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 2.9))


def matrix(left, rows, columns, name, color, row=None, column=None):
    top = rows / 2
    for i in range(rows):
        for j in range(columns):
            strong = i == row or j == column
            corner = (left + j, top - i - 1)
            face = (color, 0.55 if strong else 0.12)
            ax.add_patch(plt.Rectangle(corner, 1, 1, fc=face, ec=color))
    middle = left + columns / 2
    ax.text(middle, 2.75, name, ha="center", color=color, fontsize=13)
    size = f"${columns}$" if rows == 1 else f"${rows} \\times {columns}$"
    ax.text(middle, -2.8, size, ha="center")


matrix(0, 3, 4, "$X$", "C0", row=1)
matrix(5.2, 4, 2, "$W^T$", "C1", column=0)
matrix(8.4, 1, 2, "$b$", "C2", column=0)
matrix(11.6, 3, 2, "$Z$", "C3")
ax.add_patch(plt.Rectangle((11.6, -0.5), 1, 1, fc=("C3", 0.55), ec="C3"))
for x, sign in ((4.6, r"$\cdot$"), (7.8, "$+$"), (11, "$=$")):
    ax.text(x, 0, sign, ha="center", va="center", fontsize=15)
ax.text(
    -0.3,
    0,
    "one example",
    rotation=90,
    ha="right",
    va="center",
    color="C0",
)
ax.text(5.7, -3.6, "one neuron", ha="center", color="C1")
ax.set(xlim=(-1.1, 13.8), ylim=(-3.9, 3.4), aspect="equal")
ax.axis("off")
plt.show()
