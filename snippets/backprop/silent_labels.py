import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, labels = load_digits(return_X_y=True)
X, X_test, y, y_test = train_test_split(
    images / 16, labels, random_state=0, stratify=labels
)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def train(targets, batch_size):
    rng = np.random.default_rng(0)
    W, b = np.zeros((10, 64)), np.zeros(10)
    for _ in range(1000):
        batch = rng.integers(len(X), size=batch_size)
        delta = (softmax(X[batch] @ W.T + b) - targets[batch]) / batch_size
        W -= 0.5 * delta.T @ X[batch]
        b -= 0.5 * delta.sum(axis=0)
    return ((X_test @ W.T + b).argmax(axis=1) == y_test).mean()


for batch_size in (10, 16):
    for name, targets in (("numbers", y), ("one-hot", np.eye(10)[y])):
        try:
            print(batch_size, name, f"{train(targets, batch_size):.2f}")
        except ValueError as error:
            print(batch_size, name, error)
