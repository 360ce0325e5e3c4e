# --8<-- [start:read]
from pathlib import Path

import numpy as np
import torch
from torchvision import datasets

datasets.MNIST("data", download=True)  # fetches and unpacks four files
folder = Path("data/MNIST/raw")


def read_idx(name):
    data = (folder / name).read_bytes()
    dimensions = data[3]  # the fourth byte
    shape = np.frombuffer(data, ">i4", dimensions, offset=4)
    return np.frombuffer(data, np.uint8, -1, 4 + 4 * dimensions).reshape(shape)


images = read_idx("train-images-idx3-ubyte")
labels = read_idx("train-labels-idx1-ubyte")
images_test = read_idx("t10k-images-idx3-ubyte")
labels_test = read_idx("t10k-labels-idx1-ubyte")
print(images.shape, images.dtype, images.min(), images.max())
print(labels.shape, labels[:5])
# --8<-- [end:read]

# --8<-- [start:prepare]
X = images.reshape(len(images), -1) / 255
X_test = images_test.reshape(len(images_test), -1) / 255
Y = np.eye(10)[labels]
n = len(X) * 5 // 6  # 50,000 of MNIST's 60,000
X_train, Y_train, labels_train = X[:n], Y[:n], labels[:n]
X_val, labels_val = X[n:], labels[n:]
print(X_train.shape, Y_train.shape, X_val.shape, X_test.shape)
print(labels[0], Y[0].astype(int))
# --8<-- [end:prepare]


# --8<-- [start:network]
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


class Network:
    def __init__(self, sizes, rng):
        shapes = zip(sizes[1:], sizes[:-1], strict=True)
        self.W = [rng.standard_normal(shape) for shape in shapes]
        self.b = [rng.standard_normal(size) for size in sizes[1:]]

    def forward(self, X):
        activations = [X]
        for W, b in zip(self.W, self.b, strict=True):
            activations.append(sigmoid(activations[-1] @ W.T + b))
        return activations


def gradients(network, X, Y):
    *inputs, a = network.forward(X)
    delta = (a - Y) / len(X) * a * (1 - a)
    grad_W, grad_b = [], []
    for W, a in zip(network.W[::-1], inputs[::-1], strict=True):
        grad_W.insert(0, delta.T @ a)
        grad_b.insert(0, delta.sum(axis=0))
        delta = delta @ W * a * (1 - a)
    return grad_W + grad_b


rng = np.random.default_rng(0)
network = Network([784, 30, 10], rng)
start = [p.copy() for p in network.W + network.b]
print("parameters", sum(p.size for p in start))
# --8<-- [end:network]


# --8<-- [start:train]
def train_epoch(network, order, learning_rate):
    for batch in np.split(order, range(10, n, 10)):
        grads = gradients(network, X_train[batch], Y_train[batch])
        for p, g in zip(network.W + network.b, grads, strict=True):
            p -= learning_rate * g


def accuracy(network, X, labels):
    return (network.forward(X)[-1].argmax(axis=1) == labels).mean()


print(f"untrained {accuracy(network, X_val, labels_val):.2f}")
first_order = rng.permutation(n)
train_epoch(network, first_order, learning_rate=3.0)
after_one = [p.copy() for p in network.W + network.b]
print(f"epoch  1: {accuracy(network, X_val, labels_val):.2f}")
for epoch in range(2, 31):
    train_epoch(network, rng.permutation(n), learning_rate=3.0)
    if epoch % 10 == 0:
        print(f"epoch {epoch}: {accuracy(network, X_val, labels_val):.2f}")
# --8<-- [end:train]

# --8<-- [start:test]
predicted = network.forward(X_test)[-1].argmax(axis=1)
print(f"training {accuracy(network, X_train, labels_train):.2f}")
print(f"test     {accuracy(network, X_test, labels_test):.2f}")
confusion = np.zeros((10, 10), int)
np.add.at(confusion, (labels_test, predicted), 1)
print(confusion)
# --8<-- [end:test]

# --8<-- [start:torch]
W1, W2, b1, b2 = leaves = [torch.tensor(p).requires_grad_() for p in start]
optimizer = torch.optim.SGD(leaves, lr=3.0)
for batch in np.split(first_order, range(10, n, 10)):
    a = (torch.tensor(X_train[batch]) @ W1.T + b1).sigmoid()
    a = (a @ W2.T + b2).sigmoid()
    loss = ((a - torch.tensor(Y_train[batch])) ** 2).sum() / 2 / len(batch)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
torch.testing.assert_close(
    after_one, [leaf.detach().numpy() for leaf in leaves]
)
print("equal:", [p.shape for p in after_one])
# --8<-- [end:torch]
