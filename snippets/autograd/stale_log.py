import torch

x = torch.tensor(5.0, requires_grad=True)

print("    x       y   dy/dx")
for _ in range(3):
    y = x**2
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad.zero_()
    print(f"{x:5.2f} {y:7.2f} {x.grad:7.2f}")
