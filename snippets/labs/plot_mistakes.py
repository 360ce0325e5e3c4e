import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
options = {"root": "data", "download": True, "transform": transform}
test_set = datasets.MNIST(train=False, **options)
maps = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU()]
smaller = [nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten()]
head = [nn.Linear(9216, 128), nn.ReLU(), nn.Linear(128, 10)]
model = nn.Sequential(*maps, *smaller, *head).eval()
weights = torch.load("mnist_cnn.pt", map_location="cpu")
model.load_state_dict(weights)  # saved by mnist_cnn.py

images, labels = next(iter(DataLoader(test_set, batch_size=1000)))
with torch.no_grad():
    confidence, predicted = model(images).softmax(dim=1).max(dim=1)
wrong = (predicted != labels).nonzero().flatten()
wrong = wrong[confidence[wrong].argsort(descending=True)]

fig, axes = plt.subplots(2, 4, figsize=(6, 3.4), layout="constrained")
for index, ax in zip(wrong.tolist(), axes.flat, strict=False):
    ax.imshow(images[index, 0], cmap="gray")
    ax.set_title(f"{labels[index]} → {predicted[index]}")
for ax in axes.flat:
    ax.axis("off")
fig.suptitle("true digit → prediction")
plt.show()
