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
maps = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
more = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
model = nn.Sequential(*maps, *more, nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(20):
    order = torch.tensor(train)[torch.randperm(len(train))]
    for batch in order.split(32):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

room = nn.functional.pad(images[test], (2, 2, 0, 0))
for shift in range(-2, 3):
    with torch.no_grad():
        moved = room[..., 2 - shift : 10 - shift]
        right = model(moved).argmax(dim=1) == labels[test]
    print(f"{shift:+d} cells to the right: {right.double().mean():.2f}")
