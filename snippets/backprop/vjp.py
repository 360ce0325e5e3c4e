import torch
from torch.func import jacrev, jvp, vjp

torch.manual_seed(0)
W = torch.randn(3, 2)


def f(x):
    return torch.tanh(W @ x)


x = torch.randn(2)
v, t = torch.randn(3), torch.randn(2)
J = jacrev(f)(x)
print("J", tuple(J.shape))

# Reverse mode: v in the shape of the output, the product in that of x
leaf = x.clone().requires_grad_()
(by_grad,) = torch.autograd.grad(f(leaf), leaf, grad_outputs=v)
output, pull_back = vjp(f, x)
(by_vjp,) = pull_back(v)
print("vT J", torch.allclose(by_grad, v @ J), torch.allclose(by_vjp, v @ J))

# Forward mode: t in the shape of x, the product in that of the output
output, by_jvp = jvp(f, (x,), (t,))
print("J t ", torch.allclose(by_jvp, J @ t))

try:
    torch.autograd.grad(f(leaf), leaf, grad_outputs=t)
except RuntimeError as error:
    print(error)
