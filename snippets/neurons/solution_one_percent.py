import math

import torch

edge = math.atanh(math.sqrt(0.99))
x = torch.tensor([edge, 2 * edge], dtype=torch.float64)
print(f"edges: {edge:.3f} {2 * edge:.3f}")
print(f"tanh'    at {edge:.3f}: {1 - torch.tanh(x[0]) ** 2:.4f}")
s = torch.sigmoid(x[1])
print(f"sigmoid' at {2 * edge:.3f}: {s * (1 - s):.4f}")
