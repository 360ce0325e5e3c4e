import torch

x = torch.tensor(5.0, requires_grad=True)

print("step      x       y    dy/dx")
for step in range(10):
    y = x**2
    y.backward()
    print(f"{step:4} {x:7.3f} {y:7.3f} {x.grad:7.3f}")
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad = None
print(f"{10:4} {x:7.3f}")
