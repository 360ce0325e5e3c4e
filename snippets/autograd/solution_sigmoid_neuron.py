import torch

x, target = torch.tensor(2.0), torch.tensor(1.0)
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)

a = torch.sigmoid(w * x + b)
loss = (a - target) ** 2
loss.backward()
print(f"autograd: {w.grad:.6f} {b.grad:.6f}")

# Chain rule: dL/da · da/dz · dz/dw, and dz/db = 1
delta = 2 * (a - target) * a * (1 - a)
print(f"by hand:  {delta * x:.6f} {delta:.6f}")
