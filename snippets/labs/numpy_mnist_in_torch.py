import numpy as np
import torch
from torchvision import datasets

train_set = datasets.MNIST("data", download=True)
X = train_set.data.numpy().reshape(-1, 784) / 255
Y = np.eye(10)[train_set.targets]
rng = np.random.default_rng(0)
W1, W2 = rng.standard_normal((30, 784)), rng.standard_normal((10, 30))
b1, b2 = rng.standard_normal(30), rng.standard_normal(10)
# Copies, since NumPy changes its arrays in place below
leaves = [torch.tensor(p).requires_grad_() for p in (W1, b1, W2, b2)]
batches = np.split(rng.permutation(len(X)), range(10, len(X), 10))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for i in batches:
    h = sigmoid(X[i] @ W1.T + b1)
    a = sigmoid(h @ W2.T + b2)
    delta2 = (a - Y[i]) / len(i) * a * (1 - a)
    delta1 = delta2 @ W2 * h * (1 - h)
    W2 -= 3.0 * delta2.T @ h
    b2 -= 3.0 * delta2.sum(axis=0)
    W1 -= 3.0 * delta1.T @ X[i]
    b1 -= 3.0 * delta1.sum(axis=0)

optimizer = torch.optim.SGD(leaves, lr=3.0)
for i in batches:
    h = (torch.tensor(X[i]) @ leaves[0].T + leaves[1]).sigmoid()
    a = (h @ leaves[2].T + leaves[3]).sigmoid()
    loss = ((a - torch.tensor(Y[i])) ** 2).sum() / 2 / len(i)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

ours = [W1, b1, W2, b2]
torch.testing.assert_close([leaf.detach().numpy() for leaf in leaves], ours)
print("equal after", len(batches), "steps")
