import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y)
X[5, 20] = torch.inf  # one broken pixel, for the check to find
dataset = TensorDataset(X, y)
torch.manual_seed(0)
X_batch, y_batch = next(iter(DataLoader(dataset, 64, shuffle=True)))

print(X_batch.shape, X_batch.dtype)
print("from", X_batch.min().item(), "to", X_batch.max().item())
print(y_batch.shape, y_batch.dtype, y_batch.bincount(minlength=10).tolist())

finite = torch.isfinite(X)  # of all the data, once
print("not finite:", (~finite).nonzero().tolist())
X = X[finite.all(dim=1)]
constant = X.std(dim=0) == 0
print("constant features:", constant.nonzero().flatten().tolist())
shares = y.bincount() / len(y)
print(f"share of a class: {shares.min():.3f} to {shares.max():.3f}")
