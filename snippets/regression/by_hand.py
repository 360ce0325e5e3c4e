import numpy as np
import torch
from torch import nn

x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0])
w, b, lr = -0.747381, 0.846037, 0.01

# float64, as NumPy computes
inputs, targets = (torch.tensor(v)[:, None] for v in (x, y))
model = nn.Linear(1, 1, dtype=torch.float64)
nn.init.constant_(model.weight, w)
nn.init.constant_(model.bias, b)
optimizer = torch.optim.SGD(model.parameters(), lr=lr)

same_at_every_step = True
for _ in range(1000):
    error = w * x + b - y
    grad_w, grad_b = 2 * (error * x).mean(), 2 * error.mean()
    w, b = w - lr * grad_w, b - lr * grad_b

    optimizer.zero_grad()
    nn.functional.mse_loss(model(inputs), targets).backward()
    optimizer.step()
    theirs = model.weight.item(), model.bias.item()
    same_at_every_step &= np.allclose((w, b), theirs)

print(f"by hand: w = {w:.4f}, b = {b:.4f}")
print(f"PyTorch: w = {theirs[0]:.4f}, b = {theirs[1]:.4f}")
print("same at every step:", same_at_every_step)
