import torch


def descend(zero, steps=12, lr=0.1):
    x = torch.tensor(5.0, requires_grad=True)
    path = []
    for _ in range(steps):
        (x**2).backward()
        with torch.no_grad():
            x -= lr * x.grad
        if zero:
            x.grad = None
        path.append(f"{x:.2f}")
    return " ".join(path)


print("forgotten:", descend(zero=False))
print("zeroed:   ", descend(zero=True))
