import torch

x = torch.tensor(5.0, requires_grad=True)
for _ in range(3):
    y = x**2
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad.zero_()
    # Too late: x is the new point, y the old value, the gradient is gone
    print(f"x = {x:.3f}, y = {y:.3f}, gradient = {x.grad:.3f}")
