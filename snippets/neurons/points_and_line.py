import torch
from torch.nn.functional import binary_cross_entropy_with_logits

x1 = torch.tensor([1.5, 2.5, 0.5, 2.0, -0.5, -1.5, -2.5, -1.0, 0.5, -0.5])
x2 = torch.tensor([2.0, 0.5, 1.0, -1.0, 2.5, 0.5, -0.5, -1.5, -2.5, 0.0])
y = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0])

w1, w2 = 2.0, 0.0
b = 0.0
z = w1 * x1 + w2 * x2 + b
a = torch.sigmoid(z)

print("  x1    x2  y       z      a")
for row in torch.stack([x1, x2, y, z, a], dim=1).tolist():
    print("{:4.1f}  {:4.1f}  {:.0f}  {:6.2f}  {:.3f}".format(*row))
right = (a > 0.5) == (y == 1)
loss = binary_cross_entropy_with_logits(z, y)
print(f"{right.sum()} of 10 right, loss {loss:.4f}")
