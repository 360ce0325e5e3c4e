import math
from collections import deque

# y = u + p with u = x², v = sin x, p = u v: parents and slopes
x = 3.0
u, v = x**2, math.sin(x)
graph = {
    "y": [("u", 1.0), ("p", 1.0)],
    "p": [("u", v), ("v", u)],
    "u": [("x", 2 * x)],
    "v": [("x", math.cos(x))],
    "x": [],
}


def backward(order):
    grad = dict.fromkeys(graph, 0.0)
    grad["y"] = 1.0
    for node in order:
        for parent, slope in graph[node]:
            grad[parent] += grad[node] * slope
    return grad["x"]


# Breadth first: a node is handled when it is first seen
order, queue = [], deque("y")
while queue:
    node = queue.popleft()
    if node not in order:
        order.append(node)
        queue.extend(parent for parent, _ in graph[node])

for walk in "".join(order), "ypuvx", "ypvux":
    print(walk, f"{backward(walk):.5f}")
print(f"truth {2 * x * math.sin(x) + x**2 * math.cos(x) + 2 * x:.5f}")
