import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5.4, 2.5))


def cell(corner, right, up, color):
    (x, y), (rx, ry), (ux, uy) = corner, right, up
    corners = [(x, y), (x + rx, y + ry)]
    corners += [(x + rx + ux, y + ry + uy), (x + ux, y + uy)]
    ax.add_patch(plt.Polygon(corners, fc=(color, 0.15), ec=color))


def sheet(left, rows, columns, color):
    for row in range(rows):
        for column in range(columns):
            cell((left + column, row), (1, 0), (0, 1), color)


sheet(0, 1, 1, "C0")
sheet(2.5, 1, 3, "C1")
sheet(7, 3, 4, "C2")

# The cube: its front is a sheet, top and side recede obliquely
depth, step = 2, (0.45, 0.45)
sheet(12.5, 3, 4, "C3")
for layer in range(depth):
    dx, dy = layer * step[0], layer * step[1]
    for column in range(4):
        cell((12.5 + column + dx, 3 + dy), (1, 0), step, "C3")
    for row in range(3):
        cell((16.5 + dx, row + dy), step, (0, 1), "C3")

for x, name, shape, color in (
    (0.5, "scalar", "()", "C0"),
    (4, "vector", "(3,)", "C1"),
    (9, "matrix", "(3, 4)", "C2"),
    (14.9, "3-D tensor", "(2, 3, 4)", "C3"),
):
    ax.text(x, -0.35, name, ha="center", va="top", color=color, size=12)
    ax.text(x, -1.35, shape, ha="center", va="top", size=12)
ax.set(xlim=(-0.8, 17.7), ylim=(-2.1, 4.1), aspect="equal")
ax.axis("off")
plt.show()
