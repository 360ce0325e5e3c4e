import torch

z = torch.tensor([-2.0, 0.0, 1.0], requires_grad=True)
a = torch.sigmoid(z)
a.sum().backward()
print("z", z.tolist())
print("a", a.detach())
print("slope", z.grad)
with torch.no_grad():
    print("a (1 - a):", torch.allclose(a * (1 - a), z.grad))
    print("z (1 - z):", torch.allclose(z * (1 - z), z.grad))
