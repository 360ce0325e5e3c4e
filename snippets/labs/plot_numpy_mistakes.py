import matplotlib.pyplot as plt
import numpy as np
from torchvision import datasets

train_set = datasets.MNIST("data", download=True)
test_set = datasets.MNIST("data", train=False, download=True)


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
images_test = test_set.data.numpy()
labels_test = test_set.targets.numpy()
X = images.reshape(len(images), -1) / 255
W1, b1, W2, b2 = train(X, labels, 30)
h = sigmoid(images_test.reshape(len(images_test), -1) / 255 @ W1.T + b1)
a = sigmoid(h @ W2.T + b2)
predicted = a.argmax(axis=1)
wrong = np.flatnonzero(predicted != labels_test)
wrong = wrong[a[wrong].max(axis=1).argsort(kind="stable")[::-1]]

fig, axes = plt.subplots(2, 4, figsize=(6, 3.4), layout="constrained")
for index, ax in zip(wrong, axes.flat, strict=False):
    ax.imshow(images_test[index], cmap="gray")
    ax.set_title(f"{labels_test[index]} → {predicted[index]}")
for ax in axes.flat:
    ax.axis("off")
plt.show()
