import torch
from torch.func import grad, hessian, jvp

torch.manual_seed(0)
A = torch.randn(4, 4)


def f(x):
    return torch.tanh(A @ x).square().sum()


x, v = torch.randn(4), torch.randn(4)
# Forward over reverse: the derivative of the gradient along v
_, product = jvp(grad(f), (x,), (v,))
print(torch.allclose(product, hessian(f)(x) @ v, rtol=1e-3, atol=1e-4))
