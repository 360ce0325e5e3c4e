import torch

x, target = torch.tensor([1.0, 2.0, 3.0]), 1.0
w = torch.tensor([0.5, -1.0, 1.0], requires_grad=True)
b = torch.tensor(-0.5, requires_grad=True)

z = w @ x + b
a = torch.sigmoid(z)
loss = (a - target) ** 2
z.retain_grad()  # z and a are results: keep their gradients too
a.retain_grad()
loss.backward()

print(f"z = {z:.4f}      a = {a:.4f}      loss = {loss:.4f}")
print(f"dL/da = {a.grad:.4f}  dL/dz = {z.grad:.4f}")
print("dL/dw =", [round(g, 4) for g in w.grad.tolist()])
print(f"dL/db = {b.grad:.4f}")

# The chain rule, from the right to the left
da = 2 * (a - target)
dz = da * a * (1 - a)
print("by hand:", torch.allclose(da, a.grad), torch.allclose(dz, z.grad))
print("         ", torch.allclose(dz * x, w.grad), torch.equal(dz, b.grad))
