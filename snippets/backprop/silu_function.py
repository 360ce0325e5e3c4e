import torch
from torch.autograd import Function, gradcheck


class MySiLU(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.sigmoid(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        s = torch.sigmoid(x)
        return grad_output * (s + x * s * (1 - s))


torch.manual_seed(0)
# float64: gradcheck compares with differences
x = torch.randn(6, dtype=torch.float64, requires_grad=True)
print("gradcheck:", gradcheck(MySiLU.apply, (x,)))

(mine,) = torch.autograd.grad(MySiLU.apply(x).sum(), x)
(theirs,) = torch.autograd.grad(torch.nn.functional.silu(x).sum(), x)
print("as nn.functional.silu:", torch.allclose(mine, theirs))
