import matplotlib.pyplot as plt
import numpy as np
from PIL import Image, ImageDraw, ImageOps

paper = Image.new("RGB", (240, 180), (235, 230, 220))
points = [(130, 80), (160, 60), (188, 86), (130, 156), (196, 156)]
ImageDraw.Draw(paper).line(points, (40, 40, 90), 12, joint="curve")

gray = ImageOps.invert(ImageOps.autocontrast(paper.convert("L")))
box = gray.point(lambda value: 255 * (value > 127)).getbbox()
small = ImageOps.contain(gray.crop(box), (20, 20))
mass = np.asarray(small, float)
row, column = np.argwhere(mass > 0).T @ mass[mass > 0] / mass.sum()
image = Image.new("L", (28, 28))
image.paste(small, (round(13.5 - column), round(13.5 - row)))

fig, axes = plt.subplots(2, 2, figsize=(6, 4.8), layout="constrained")
steps = {
    "picture": paper,
    "gray, inverted": gray,
    "cropped, scaled": small,
    "centered in 28×28": image,
}
for ax, (title, step) in zip(axes.flat, steps.items(), strict=True):
    ax.imshow(step, cmap="gray", vmin=0, vmax=255)
    ax.set_title(title)
    ax.set(xticks=[], yticks=[])
axes[1, 1].axhline(13.5, color="C1", linestyle=":")
axes[1, 1].axvline(13.5, color="C1", linestyle=":")
plt.show()
