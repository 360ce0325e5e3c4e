import torch

x = torch.tensor([-6.0, -3.0, -1.0, 0.0, 1.0, 3.0, 6.0], requires_grad=True)
print("x       ", *(f"{value:8.0f}" for value in x.tolist()))
for function in (torch.sigmoid, torch.tanh):
    value = function(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    print(function.__name__)
    print("  value ", *(f"{number:8.4f}" for number in value.tolist()))
    print("  slope ", *(f"{number:8.5f}" for number in slope.tolist()))
