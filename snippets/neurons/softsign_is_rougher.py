import torch


def second_derivative(f, value):
    z = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(f(z), z, create_graph=True)
    (curvature,) = torch.autograd.grad(slope, z)
    return curvature.item()


softsign = torch.nn.functional.softsign
# float64: in float32 the tanh of 10 is 1
ten = torch.tensor(10.0, dtype=torch.float64)
for f in (softsign, torch.tanh):
    left, right = second_derivative(f, -1e-3), second_derivative(f, 1e-3)
    print(f.__name__)
    print(f"  f'' left of 0 {left:6.3f}  right of 0 {right:6.3f}")
    print(f"  1 - f(10) = {1 - f(ten):.3g}")
