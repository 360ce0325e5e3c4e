import torch
from torch import nn

layers, kernel, stride = 3, 3, 1
place = 29

# Weights of 1, so that the gradient counts the paths to each pixel
network = nn.Sequential(
    *(nn.Conv1d(1, 1, kernel, stride, bias=False) for _ in range(layers))
)
for layer in network:
    nn.init.ones_(layer.weight)
x = torch.zeros(1, 1, 64, requires_grad=True)
y = network(x)
y[0, 0, place].backward()
paths = x.grad[0, 0]
seen = paths.nonzero().flatten().tolist()

field = 1 + (kernel - 1) * sum(stride**layer for layer in range(layers))
print("64 pixels become", y.shape[2])
print("by the formula", field, " measured", len(seen))
print("from pixel", seen[0], "to pixel", seen[-1])
print(f"paths {paths[seen[0]]:.0f} to {paths.max():.0f}")
