# --8<-- [start:read]
from pathlib import Path

import numpy as np
from torchvision import datasets

datasets.MNIST("data", download=True)  # fetches and unpacks four files


def read_idx(name):
    data = Path("data/MNIST/raw", name).read_bytes()
    dimensions = data[3]
    shape = np.frombuffer(data, ">i4", dimensions, offset=4)
    return np.frombuffer(data, np.uint8, -1, 4 + 4 * dimensions).reshape(shape)


images = read_idx("train-images-idx3-ubyte")
labels = read_idx("train-labels-idx1-ubyte")
X_test = read_idx("t10k-images-idx3-ubyte").reshape(-1, 784) / 255
labels_test = read_idx("t10k-labels-idx1-ubyte")
print(images.shape, images.dtype, labels.shape, labels[:5])
# --8<-- [end:read]

# --8<-- [start:prepare]
X = images.reshape(-1, 784) / 255
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
print("parameters", sum(p.size for p in network.W + network.b))
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
for epoch in range(1, 31):
    train_epoch(network, rng.permutation(n), learning_rate=3.0)
    if epoch in (1, 10, 20, 30):
        print(f"epoch {epoch:2}: {accuracy(network, X_val, labels_val):.2f}")
# --8<-- [end:train]

# --8<-- [start:test]
predicted = network.forward(X_test)[-1].argmax(axis=1)
print(f"training {accuracy(network, X_train, labels_train):.2f}")
print(f"test     {accuracy(network, X_test, labels_test):.2f}")
confusion = np.zeros((10, 10), int)
np.add.at(confusion, (labels_test, predicted), 1)
print(confusion)
# --8<-- [end:test]
