import torch

x = torch.arange(6.0).reshape(2, 3)
print(x)
print(x @ x.T)

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
print("gradient of w**2 at 3:", w.grad)

gpu = torch.accelerator.current_accelerator(check_available=True)
moved = x.to(gpu or "cpu")
print("to the device and back:", torch.equal(moved.cpu(), x))
