import torch

try:
    torch.tensor([1, 2, 3], requires_grad=True)
except RuntimeError as error:
    print("RuntimeError:", error)

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
x.pow(2).sum().backward()
print(x.grad)

pixels = torch.tensor([0, 128, 255], dtype=torch.uint8)
print((pixels.float() / 255).requires_grad_().dtype)
