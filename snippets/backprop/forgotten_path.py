import warnings

import torch
from torch.autograd import Function, gradcheck


class Forgetful(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.sigmoid(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        # The path through the sigmoid is missing
        return grad_output * torch.sigmoid(x)


torch.manual_seed(0)
# float64: gradcheck compares with differences
x = torch.tensor([0.0, 1.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Forgetful.apply, (x,))
except RuntimeError as error:
    print(str(error).strip())

# A right function in float32 does not pass
warnings.simplefilter("ignore")
single = torch.randn(6, requires_grad=True)
print(gradcheck(torch.nn.functional.silu, (single,), raise_exception=False))
