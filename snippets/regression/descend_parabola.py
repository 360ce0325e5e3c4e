import torch


def f(x):
    return x**2


x = torch.tensor(5.0, requires_grad=True)
lr = 0.1

print("step      x   f(x)  gradient")
for step in range(11):
    y = f(x)
    y.backward()
    # All three belong to the same point: read them before the update
    print(f"{step:4}  {x.item():5.3f} {y.item():6.3f}  {x.grad.item():8.3f}")
    with torch.no_grad():
        x -= lr * x.grad
    x.grad = None
