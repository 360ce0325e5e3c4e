import matplotlib.pyplot as plt
import numpy as np
from torchvision import datasets

train_set = datasets.MNIST("data", download=True)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


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


images = train_set.data.numpy()
labels = train_set.targets.numpy()
X = images.reshape(len(images), -1) / 255
before, after = (train(X, labels, epochs)[0] for epochs in (0, 30))

fig, axes = plt.subplots(3, 4, figsize=(6, 5), layout="constrained")
shown = [before[:4], after[:4], (after - before)[:4]]
for row, weights in zip(axes, shown, strict=True):
    limit = np.abs(weights).max()
    for ax, unit in zip(row, weights, strict=True):
        picture = unit.reshape(28, 28)
        ax.imshow(picture, cmap="RdBu_r", vmin=-limit, vmax=limit)
        ax.set_xticks([])
        ax.set_yticks([])
for ax, label in zip(axes[:, 0], ("start", "trained", "change"), strict=True):
    ax.set_ylabel(label)
plt.show()
