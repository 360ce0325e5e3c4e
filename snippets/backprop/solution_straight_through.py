import torch
from torch.autograd import Function, gradcheck


class RoundThrough(Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


x = torch.tensor([0.2, 1.7, -2.4], dtype=torch.float64, requires_grad=True)
for name, f in ("round", torch.round), ("through", RoundThrough.apply):
    (slope,) = torch.autograd.grad(f(x).sum(), x)
    passes = gradcheck(f, (x,), raise_exception=False)
    print(f"{name:8}", slope.tolist(), passes)

# The same without a Function: what is detached has no gradient
y = x + (x.round() - x).detach()
print(torch.autograd.grad(y.sum(), x)[0].tolist())
