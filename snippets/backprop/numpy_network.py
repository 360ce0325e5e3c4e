# --8<-- [start:network]
# --8<-- [start:functions]
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


def sigmoid(z):
    e = np.exp(-np.abs(z))  # at most 1, so it cannot overflow
    return np.where(z >= 0, 1, e) / (1 + e)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))  # each row by itself
    return e / e.sum(axis=1, keepdims=True)


# --8<-- [end:functions]
# --8<-- [start:forward]
class Network:
    def __init__(self, sizes, output, rng):
        self.output = {"sigmoid": sigmoid, "softmax": softmax}[output]
        shapes = zip(sizes[1:], sizes[:-1], strict=True)
        self.W = [rng.standard_normal(shape) for shape in shapes]
        self.b = [rng.standard_normal(n) for n in sizes[1:]]

    def forward(self, X):
        activations = [X]
        for W, b in zip(self.W[:-1], self.b[:-1], strict=True):
            activations.append(sigmoid(activations[-1] @ W.T + b))
        z = activations[-1] @ self.W[-1].T + self.b[-1]
        return [*activations, self.output(z)]

    def loss(self, X, Y):  # the mean over the examples
        a = self.forward(X)[-1]
        if self.output is softmax:
            return -(Y * np.log(a)).sum() / len(X)
        return ((a - Y) ** 2).sum() / 2 / len(X)


# --8<-- [end:forward]
# --8<-- [start:backward]
def gradients(network, X, Y):
    *inputs, a = network.forward(X)
    delta = (a - Y) / len(X)
    if network.output is sigmoid:
        delta = delta * a * (1 - a)
    grad_W, grad_b = [], []
    for W, a in zip(network.W[::-1], inputs[::-1], strict=True):
        grad_W.insert(0, delta.T @ a)
        grad_b.insert(0, delta.sum(axis=0))
        delta = delta @ W * a * (1 - a)
    return grad_W + grad_b


# --8<-- [end:backward]
# --8<-- [start:train]
def train_epoch(network, X, Y, batch_size, learning_rate, rng):
    order = rng.permutation(len(X))  # one order for X and Y
    for batch in np.split(order, range(batch_size, len(X), batch_size)):
        grads = gradients(network, X[batch], Y[batch])
        for p, g in zip(network.W + network.b, grads, strict=True):
            p -= learning_rate * g  # in place


def accuracy(network, X, labels):
    return (network.forward(X)[-1].argmax(axis=1) == labels).mean()


# --8<-- [end:train]
# --8<-- [end:network]
# --8<-- [start:check]
rng = np.random.default_rng(0)
X, Y = rng.random((6, 5)), np.eye(3)[[0, 1, 2, 2, 1, 0]]
for output in ("sigmoid", "softmax"):
    network = Network([5, 4, 4, 3], output, rng)
    parameters = network.W + network.b
    leaves = [torch.tensor(p, requires_grad=True) for p in parameters]
    W1, W2, W3, b1, b2, b3 = leaves
    a = (torch.tensor(X) @ W1.T + b1).sigmoid()
    z = (a @ W2.T + b2).sigmoid() @ W3.T + b3
    if output == "softmax":
        loss = torch.nn.functional.cross_entropy(z, torch.tensor(Y))
    else:
        loss = ((z.sigmoid() - torch.tensor(Y)) ** 2).sum() / 2 / len(X)
    loss.backward()
    grads = gradients(network, X, Y)
    for p, g, leaf in zip(parameters, grads, leaves, strict=True):
        numeric = np.zeros_like(p)
        for i in np.ndindex(p.shape):
            p[i] += 1e-5
            up = network.loss(X, Y)
            p[i] -= 2e-5
            numeric[i] = (up - network.loss(X, Y)) / 2e-5
            p[i] += 1e-5
        ours = [np.allclose(g, leaf.grad), np.allclose(g, numeric)]
        print(output, p.shape, ours)
# --8<-- [end:check]
# --8<-- [start:run]
images, labels = load_digits(return_X_y=True)
X, X_test, labels, labels_test = train_test_split(
    images / 16, labels, random_state=0, stratify=labels
)
for output, learning_rate in (("sigmoid", 3.0), ("softmax", 1.0)):
    scores = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        network = Network([64, 30, 10], output, rng)
        for _ in range(8):
            train_epoch(network, X, np.eye(10)[labels], 10, learning_rate, rng)
        scores.append(accuracy(network, X_test, labels_test))
    print(output, len(X), len(X_test), np.round(scores, 2))
# --8<-- [end:run]
