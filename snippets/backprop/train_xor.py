import math

import torch


class Node:
    def __init__(self, value, parents=()):
        # parents: pairs of a node and the slope of this node along that edge
        self.value, self.parents, self.grad = value, parents, 0.0

    def __add__(self, other):
        return Node(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __sub__(self, other):
        return Node(self.value - other.value, ((self, 1.0), (other, -1.0)))

    def __mul__(self, other):
        slopes = ((self, other.value), (other, self.value))
        return Node(self.value * other.value, slopes)

    def tanh(self):
        a = math.tanh(self.value)
        return Node(a, ((self, 1 - a * a),))

    def backward(self):
        self.grad = 1.0
        for node in reversed(in_order(self)):
            for parent, slope in node.parents:
                parent.grad += node.grad * slope  # the sum over paths


def in_order(node, done=None):
    """List the nodes so that each stands behind all of its parents."""
    done = {} if done is None else done
    if node not in done:
        for parent, _ in node.parents:
            in_order(parent, done)
        done[node] = True
    return list(done)


# --8<-- [start:train]
def loss_of(W1, b1, W2, b2):
    loss = Node(0.0)
    for x1, x2, target in data:
        output = b2
        for (w1, w2), b, w in zip(W1, b1, W2, strict=True):
            output = output + w * (w1 * x1 + w2 * x2 + b).tanh()
        error = output - target
        loss = loss + error * error * Node(0.25)
    return loss


XOR = (0.0, 0.0, 0.0), (0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 0.0)
data = [tuple(Node(value) for value in row) for row in XOR]


def by_engine(start):
    W1 = [[Node(value) for value in row] for row in start[0].tolist()]
    b1, W2, (b2,) = ([Node(v) for v in t.tolist()] for t in start[1:])
    parameters = [w for row in W1 for w in row] + b1 + W2 + [b2]
    losses = []
    for _ in range(301):
        loss = loss_of(W1, b1, W2, b2)
        losses.append(loss.value)
        for parameter in parameters:
            parameter.grad = 0.0
        loss.backward()
        for parameter in parameters:
            parameter.value -= 0.2 * parameter.grad
    return losses, torch.tensor([p.value for p in parameters]).double()


def by_autograd(start):
    X, targets = torch.tensor(XOR).double().split([2, 1], dim=1)
    W1, b1, W2, b2 = tensors = [t.clone().requires_grad_() for t in start]
    for _ in range(301):
        output = torch.tanh(X @ W1.T + b1) @ W2 + b2
        loss = ((output - targets[:, 0]) ** 2).mean()
        gradients = torch.autograd.grad(loss, tensors)
        with torch.no_grad():
            for tensor, gradient in zip(tensors, gradients, strict=True):
                tensor -= 0.2 * gradient
    return torch.cat([tensor.detach().flatten() for tensor in tensors])


for seed in range(5):
    torch.manual_seed(seed)
    # float64, because Python's numbers are
    start = [torch.randn(size).double() for size in ((4, 2), 4, 4, 1)]
    losses, weights = by_engine(start)
    print(
        seed,
        *(f"{losses[step]:.3f}" for step in (0, 10, 100, 300)),
        torch.allclose(weights, by_autograd(start)),
    )
# --8<-- [end:train]
