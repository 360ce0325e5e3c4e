import math

import torch

# y = x² sin x + x² in small steps: u = x², v = sin x, p = u v, y = p + u
x = 3.0
u, v = x**2, math.sin(x)

# A path's share is the product of the derivatives along it
paths = {
    "x -> u -> p -> y": 2 * x * v * 1,
    "x -> v -> p -> y": math.cos(x) * u * 1,
    "x -> u -> y": 2 * x * 1,
}
for path, product in paths.items():
    print(f"{path:17} {product:9.5f}")
print(f"{'sum':17} {sum(paths.values()):9.5f}")

# Autograd, with the value and the gradient of every node
x = torch.tensor(3.0, requires_grad=True)
u, v = x**2, torch.sin(x)
p = u * v
y = p + u
nodes = {"y": y, "p": p, "v": v, "u": u, "x": x}
for node in nodes.values():
    node.retain_grad()
y.backward()
for name, node in nodes.items():
    print(name, f"{node.item():8.4f} {node.grad.item():9.5f}")
