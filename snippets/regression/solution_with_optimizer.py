import torch

x = torch.tensor(5.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)

for step in range(10):
    y = x**2
    optimizer.zero_grad()
    y.backward()
    if step in (0, 9):
        row = f"x = {x:.3f}, y = {y:.3f}, gradient = {x.grad:.3f}"
        print(f"step {step}: {row}")
    optimizer.step()
print(f"x = {x:.4f}, 5 * 0.8**10 = {5 * 0.8**10:.4f}")
optimizer.zero_grad()
print("gradient after zero_grad():", x.grad)
