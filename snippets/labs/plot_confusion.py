import matplotlib.pyplot as plt
import torch
from sklearn.metrics import confusion_matrix
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

images, true = next(iter(DataLoader(test_set, batch_size=1000)))
with torch.no_grad():
    predicted = model(images).argmax(dim=1)
counts = confusion_matrix(true, predicted)

fig, ax = plt.subplots(figsize=(5, 4.6), layout="constrained")
for row, column in zip(*counts.nonzero(), strict=True):
    color = "C0" if row == column else "C1"
    ax.scatter(column, row, 380, color, marker="s", alpha=0.35)
    ax.text(column, row, counts[row, column], ha="center", va="center")
ax.set(xticks=range(10), yticks=range(10), ylim=(9.6, -0.6))
ax.set(xlabel="predicted digit", ylabel="true digit")
ax.grid(visible=False)
plt.show()
