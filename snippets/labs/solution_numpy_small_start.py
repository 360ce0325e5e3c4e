import numpy as np
from torchvision import datasets

train_set = datasets.MNIST("data", download=True)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(X, labels, epochs, seed, divide):
    rng = np.random.default_rng(seed)
    W1, W2 = rng.standard_normal((30, 784)), rng.standard_normal((10, 30))
    if divide:
        W1, W2 = W1 / np.sqrt(784), W2 / np.sqrt(30)
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


X = train_set.data.numpy().reshape(-1, 784) / 255
labels = train_set.targets.numpy()
n = len(X) * 5 // 6
for divide in (False, True):
    for epochs in (1, 10):
        scores = []
        for seed in range(5):
            W1, b1, W2, b2 = train(X[:n], labels[:n], epochs, seed, divide)
            a = sigmoid(sigmoid(X[n:] @ W1.T + b1) @ W2.T + b2)
            scores.append((a.argmax(axis=1) == labels[n:]).mean())
        print("divided" if divide else "N(0, 1)", end=" ")
        print(f"{epochs:2} epochs, median {np.median(scores):.2f}")
