from pathlib import Path

import numpy as np
from torchvision import datasets

datasets.MNIST("data", download=True)


def read_idx(name):
    data = (Path("data/MNIST/raw") / name).read_bytes()
    shape = np.frombuffer(data, ">i4", data[3], offset=4)
    start = 4 + 4 * data[3]
    return np.frombuffer(data, np.uint8, offset=start).reshape(shape)


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def train(X, labels, epochs, seed=0):
    rng = np.random.default_rng(seed)
    W1, W2 = rng.standard_normal((30, 784)), rng.standard_normal((10, 30))
    b1, b2 = rng.standard_normal(30), rng.standard_normal(10)
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for i in np.split(order, range(10, len(X), 10)):
            h = sigmoid(X[i] @ W1.T + b1)
            a = sigmoid(h @ W2.T + b2)
            delta2 = (a - np.eye(10)[labels[i]]) / len(i) * a * (1 - a)
            delta1 = delta2 @ W2 * h * (1 - h)
            W2 -= 3.0 * delta2.T @ h
            b2 -= 3.0 * delta2.sum(axis=0)
            W1 -= 3.0 * delta1.T @ X[i]
            b1 -= 3.0 * delta1.sum(axis=0)
    return W1, b1, W2, b2


images = read_idx("train-images-idx3-ubyte")
labels = read_idx("train-labels-idx1-ubyte")
X_test = read_idx("t10k-images-idx3-ubyte").reshape(-1, 784)
labels_test = read_idx("t10k-labels-idx1-ubyte")
for name, scale in (("0 to 255", 1), ("0 to 1", 255)):
    X = images.reshape(-1, 784) / scale
    scores = []
    for seed in range(5):
        W1, b1, W2, b2 = train(X, labels, 3, seed)
        h = sigmoid(X_test / scale @ W1.T + b1)
        a = sigmoid(h @ W2.T + b2)
        scores.append((a.argmax(axis=1) == labels_test).mean())
    flat = ((h < 0.001) | (h > 0.999)).mean()
    print(f"{name:8} median {np.median(scores):.1f} saturated {flat:.1f}")
