import torch

x = torch.tensor(5.0, requires_grad=True)

for _ in range(10):
    y = x**2
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad = None
print(f"x = {x:.3f}, 5 * 0.8**10 = {5 * 0.8**10:.3f}")
