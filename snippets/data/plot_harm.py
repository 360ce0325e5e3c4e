import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
shown = [1, 2, 3, 5, 6, 9]
images = []
for digit in shown:  # the most typical one of each
    own = digits.images[digits.target == digit]
    distances = abs(own - own.mean(axis=0)).sum(axis=(1, 2))
    images.append(own[distances.argmin()])
rows = {
    "original": lambda image: image,
    "mirrored": lambda image: image[:, ::-1],
    "turned by 180°": lambda image: image[::-1, ::-1],
}
fig, axes = plt.subplots(3, 6, figsize=(5.6, 3))
for row, (name, change) in zip(axes, rows.items(), strict=True):
    for ax, image in zip(row, images, strict=True):
        ax.imshow(change(image), cmap="gray")
        ax.set(xticks=[], yticks=[])
        ax.grid(visible=False)
        ax.spines[:].set_visible(False)
    row[0].set_ylabel(name, rotation=0, ha="right", va="center")
plt.show()
