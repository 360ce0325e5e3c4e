import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0])  # shape [3]: one value per input
w = torch.tensor([0.5, -1.0, 1.0])  # shape [3]: one weight per input
b = torch.tensor(-0.5)  # one bias for the neuron

# From scratch: multiply, add up, add the bias, apply the activation
z = b.clone()
for weight, value in zip(w, x, strict=True):
    z += weight * value
a = torch.sigmoid(z)
print(f"by hand:   z = {z:.4f}  a = {a:.4f}")

# The same sum as a dot product
z = w @ x + b
print(f"dot:       z = {z:.4f}  a = {torch.sigmoid(z):.4f}")

# nn.Linear holds w and b, and computes z only
neuron = nn.Linear(3, 1)
with torch.no_grad():
    neuron.weight.copy_(w)
    neuron.bias.copy_(b)
    z = neuron(x)
print(f"nn.Linear: z = {z.item():.4f}  a = {torch.sigmoid(z).item():.4f}")
