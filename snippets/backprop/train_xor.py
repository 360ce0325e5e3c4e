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


# float64, because Python's numbers are
torch.manual_seed(0)
tensors = [torch.randn(size).double() for size in ((4, 2), 4, 4, 1)]
W1 = [[Node(value) for value in row] for row in tensors[0].tolist()]
b1, W2, (b2,) = ([Node(v) for v in t.tolist()] for t in tensors[1:])
parameters = [w for row in W1 for w in row] + b1 + W2 + [b2]
XOR = (0.0, 0.0, 0.0), (0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 0.0)
data = [tuple(Node(value) for value in row) for row in XOR]

for step in range(301):
    loss = loss_of(W1, b1, W2, b2)
    if step in (0, 10, 30, 100, 300):
        print(step, f"{loss.value:.4f}")
    for parameter in parameters:
        parameter.grad = 0.0
    loss.backward()
    for parameter in parameters:
        parameter.value -= 0.3 * parameter.grad

# The same training with autograd
X, targets = torch.tensor(XOR).double().split([2, 1], dim=1)
for tensor in tensors:
    tensor.requires_grad_()
for _ in range(301):
    a1 = torch.tanh(X @ tensors[0].T + tensors[1])
    loss = ((a1 @ tensors[2] + tensors[3] - targets[:, 0]) ** 2).mean()
    gradients = torch.autograd.grad(loss, tensors)
    with torch.no_grad():
        for tensor, gradient in zip(tensors, gradients, strict=True):
            tensor -= 0.3 * gradient
mine = torch.tensor([parameter.value for parameter in parameters]).double()
theirs = torch.cat([tensor.detach().flatten() for tensor in tensors])
print("equal weights:", torch.allclose(mine, theirs))
# --8<-- [end:train]
