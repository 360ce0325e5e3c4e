import torch
from sklearn.datasets import load_digits
from torch.nn.functional import pad
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
X = torch.tensor(digits.images, dtype=torch.float32) / 16
y = torch.tensor(digits.target)  # int64, one class index per image
print("loaded     ", tuple(X.shape), X.dtype, y.dtype)
X = pad(X.unsqueeze(1), (2, 2, 2, 2))  # a channel, and a black border
print("as a batch ", tuple(X.shape))

order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
train, val, test = order.split([1000, 300, 497])
mean, std = X[train].mean(), X[train].std()  # of the training set alone
X = (X - mean) / std
for name, rows in ("train", train), ("val", val), ("test", test):
    print(f"{name:5} {len(rows):4}", end="  ")
    print(f"mean {X[rows].mean():5.2f}  std {X[rows].std():.2f}")

loader = DataLoader(TensorDataset(X[train], y[train]), 50, shuffle=True)
images, labels = next(iter(loader))
print("one batch  ", tuple(images.shape), tuple(labels.shape))
