import torch

x, target = torch.tensor(2.0), torch.tensor(3.0)
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)

y = w * x + b
loss = (y - target) ** 2
print("y =", y.item(), " loss =", loss.item())

loss.backward()
print("dL/dw =", w.grad.item())
print("dL/db =", b.grad.item())
