import torch

x = torch.tensor(5.0, requires_grad=True)

(x**2).backward()
print(x.grad)
(x**2).backward()
print(x.grad)

x.grad.zero_()
(x**2).backward()
print(x.grad)
