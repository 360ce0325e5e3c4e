import torch


def show(name, function, value):
    x = torch.tensor(value, requires_grad=True)
    y = function(x)
    y.sum().backward()
    grad = x.grad.numpy().round(1)
    print(f"{name:26} value {y.sum().item():4.3g}  gradient {grad}")


def standardize(x):
    return (x - x.mean()) / x.std()


def safe_standardize(x):
    return (x - x.mean()) / (x.std(correction=0) + 1e-5)


def inner_where(x):
    return torch.where(x > 0, torch.where(x > 0, x, 1).sqrt(), 0)


show("x log x at 0", lambda x: x * x.log(), [0.0])
show("torch.xlogy(x, x)", lambda x: torch.xlogy(x, x), [0.0])
show("xlogy, clamped", lambda x: torch.xlogy(x, x.clamp(min=1e-8)), [0.0])
show("norm by hand at 0", lambda x: (x**2).sum().sqrt(), [0.0, 0.0])
show("x.norm() at 0", lambda x: x.norm(), [0.0, 0.0])
show("constant feature", standardize, [3.0, 3.0])
show("epsilon added to std", safe_standardize, [3.0, 3.0])
show("where(x > 0, sqrt, 0)", lambda x: torch.where(x > 0, x.sqrt(), 0), [0.0])
show("where inside the root", inner_where, [0.0])
print("exp in float16:", torch.tensor(12.0).half().exp().item())
large = torch.tensor(70000.0).half()
print(
    "70000 in float16:", large.item(), " minus itself:", (large - large).item()
)
