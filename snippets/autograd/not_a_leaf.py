import torch

torch.manual_seed(0)
w = torch.randn(3, requires_grad=True) * 0.01
print(w.is_leaf)
try:
    torch.optim.SGD([w], lr=0.1)
except ValueError as error:
    print("ValueError:", error)

w = (torch.randn(3) * 0.01).requires_grad_()
h = w * 2
h.retain_grad()
h.pow(2).sum().backward()
print(w.is_leaf, w.grad is not None, torch.allclose(h.grad, 2 * h))
