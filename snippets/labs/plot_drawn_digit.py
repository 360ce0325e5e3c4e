import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
split = {"test_size": 360, "random_state": 0}
rest, test = train_test_split(range(len(labels)), stratify=labels, **split)
train, val = train_test_split(rest, stratify=labels[rest], **split)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(64, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(20):
    order = torch.tensor(train)[torch.randperm(len(train))]
    for batch in order.split(32):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

drawing = """
006eggc0
04gc4gg0
0000cge0
0004ggc0
000004g8
000000gc
0cc04gg4
04gggg80
"""
rows = [[int(sign, 17) for sign in row] for row in drawing.split()]
image = torch.tensor(rows, dtype=torch.float32).view(1, 1, 8, 8) / 16
with torch.no_grad():
    maps = {
        "convolution, ReLU: 8 maps of 8×8": model[:2](image)[0],
        "max pooling: 8 maps of 4×4": model[:3](image)[0],
        "convolution, ReLU: 16 maps of 4×4": model[:5](image)[0],
        "max pooling: 16 maps of 2×2": model[:6](image)[0],
    }
    shares = model(image).softmax(dim=1)[0]

fig, (first, *lines, last) = plt.subplots(
    6, 1, figsize=(4.6, 5.4), height_ratios=[9, 5, 5, 3, 3, 9]
)
first.imshow(image[0, 0], cmap="gray_r")
first.set(title="the drawing: 64 numbers", xticks=[], yticks=[])
first.spines[:].set(visible=True, color="0.5")
for ax, (title, layer) in zip(lines, maps.items(), strict=True):
    side = layer.shape[1]
    gaps = nn.functional.pad(layer, (0, 1), value=float("nan"))
    ax.imshow(torch.cat(list(gaps), dim=1), cmap="Blues", vmin=0)
    for number in range(len(layer)):
        corner = (number * (side + 1) - 0.5, -0.5)
        frame = plt.Rectangle(corner, side, side, fill=False, edgecolor="0.5")
        ax.add_patch(frame).set_clip_on(False)
    ax.set_title(title)
    ax.axis("off")
last.bar(range(10), shares, color="C0")
last.set(title="ten probabilities", xticks=range(10), ylim=(0, 1))
plt.show()
