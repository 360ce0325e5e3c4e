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

fig = plt.figure(figsize=(4.6, 5.6), layout="constrained")
first, *parts, last = fig.subfigures(
    6, 1, height_ratios=[1.6, 1, 1, 0.75, 0.75, 1.6]
)
ax = first.subplots()
ax.imshow(image[0, 0], cmap="gray_r")
ax.set_title("the drawing: 64 numbers", fontsize=10)
frames = [ax]
for part, (title, layer) in zip(parts, maps.items(), strict=True):
    part.suptitle(title, fontsize=10)
    axes = part.subplots(1, len(layer))
    for ax, values in zip(axes, layer, strict=True):
        ax.imshow(values, cmap="Blues", vmin=0, vmax=layer.max().item())
    frames += list(axes)
for ax in frames:
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_visible(True)
    ax.spines[:].set_color("0.5")
ax = last.subplots()
ax.bar(range(10), shares, color="C0")
ax.set_title("ten probabilities", fontsize=10)
ax.set(xticks=range(10), ylim=(0, 1))
plt.show()
