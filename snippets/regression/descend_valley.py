import torch


def f(point):
    x, y = point
    return x**2 + 2 * x * y + 8 * y**2


point = torch.tensor([4.0, 1.0], requires_grad=True)
lr = 0.1

print("step         x         y             f")
for step in range(31):
    value = f(point)
    value.backward()
    if step % 5 == 0:
        x, y = point.tolist()
        print(f"{step:4}  {x:8.3f}  {y:8.3f}  {value.item():12.3f}")
    with torch.no_grad():
        point -= lr * point.grad
    point.grad = None
