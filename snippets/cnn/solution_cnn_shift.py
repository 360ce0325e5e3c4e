from statistics import mean

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy, pad

digits = load_digits()
X = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
X, y = pad(X, (2, 2, 2, 2)), torch.tensor(digits.target)
order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
train, val = order.split([1000, 797])
X = (X - X[train].mean()) / X[train].std()


def block(inputs, outputs):
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    normalized = nn.BatchNorm2d(outputs)
    return nn.Sequential(convolution, normalized, nn.ReLU(), nn.MaxPool2d(2))


places = [(i, j) for i in range(-2, 3) for j in range(-2, 3)]
moved = torch.stack([X.roll(place, (2, 3)) for place in places])

scores = []
for seed in range(5):
    torch.manual_seed(seed)
    head = nn.Linear(32 * 3 * 3, 10)
    model = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten(), head)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(10):
        for rows in train[torch.randperm(len(train))].split(50):
            drawn = torch.randint(len(places), rows.shape)  # one per image
            loss = cross_entropy(model(moved[drawn, rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        for place in (0, 0), (0, 1), (0, 2):
            images = moved[places.index(place)][val]
            right = model(images).argmax(dim=1) == y[val]
            scores.append(100 * right.float().mean().item())

for pixels in range(3):
    print(f"{pixels} to the right: {mean(scores[pixels::3]):.0f} %")
