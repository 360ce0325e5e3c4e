from statistics import mean

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy, interpolate, pad

digits = load_digits()
small = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1)
raw, y = pad(small, (2, 2, 2, 2)), torch.tensor(digits.target)
order = torch.randperm(len(raw), generator=torch.Generator().manual_seed(0))
train, val = order.split([1000, 797])
center, scale = raw[train].mean(), raw[train].std()
X = (raw - center) / scale
large = (interpolate(small, size=(12, 12), mode="bilinear") - center) / scale


def block(inputs, outputs):
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    normalized = nn.BatchNorm2d(outputs)
    return nn.Sequential(convolution, normalized, nn.ReLU(), nn.MaxPool2d(2))


found = {
    "as in training": X,
    "not scaled": raw,  # 0 to 16
    "no border": large,
    "black on white": (16 - raw - center) / scale,
}
right, largest = {}, {}
for seed in range(5):
    torch.manual_seed(seed)
    head = nn.Linear(32 * 3 * 3, 10)
    model = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten(), head)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(4):
        for rows in train[torch.randperm(len(train))].split(50):
            loss = cross_entropy(model(X[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    model.eval()
    for name, images in found.items():
        with torch.no_grad():
            guess = model(images[val]).argmax(dim=1)
        accuracy = (guess == y[val]).float().mean().item()
        share = torch.bincount(guess, minlength=10).max().item() / len(val)
        right.setdefault(name, []).append(100 * accuracy)
        largest.setdefault(name, []).append(100 * share)

print("mean of 5 seeds  accuracy  most frequent answer")
for name in found:
    print(f"{name:15}{mean(right[name]):8.0f} %{mean(largest[name]):18.0f} %")
