import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 3)  # 4 inputs, 3 neurons
W, b = layer.weight.detach(), layer.bias.detach()
print("W", list(W.shape), " b", list(b.shape))

X = torch.randn(5, 4)  # 5 examples, one per row
with torch.no_grad():
    Z = layer(X)
print("X", list(X.shape), " Z", list(Z.shape))

# Neuron by neuron, example by example
loops = torch.zeros(5, 3)
for n in range(5):
    for i in range(3):
        for j in range(4):
            loops[n, i] += W[i, j] * X[n, j]
        loops[n, i] += b[i]
print("loops:         ", torch.allclose(loops, Z, atol=1e-6))
print("matrix product:", torch.allclose(X @ W.T + b, Z, atol=1e-6))
