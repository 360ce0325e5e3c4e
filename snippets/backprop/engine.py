# --8<-- [start:engine]
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

    def sin(self):
        return Node(math.sin(self.value), ((self, math.cos(self.value)),))

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


# --8<-- [end:engine]


# --8<-- [start:check]
x = Node(3.0)
u = x * x
y = u * x.sin() + u
y.backward()

t = torch.tensor(3.0, requires_grad=True)
(t**2 * torch.sin(t) + t**2).backward()
print(f"engine {x.grad:.5f}  autograd {t.grad:.5f}")
# --8<-- [end:check]
