import warnings

import torch
from torch.autograd import Function


class Scale(Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.factor


class Repaired(Function):
    @staticmethod
    def forward(x, factor):
        return x * factor

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]

    @staticmethod
    def backward(ctx, grad_output):
        # One gradient for each input, None for what is no tensor
        return grad_output * ctx.factor, None


# PyTorch also warns of the brackets: Scale() in place of Scale.apply
warnings.simplefilter("ignore")
x = torch.ones(3, requires_grad=True)
for call in (
    lambda: Scale.apply(x, 2.0).sum().backward(),
    lambda: Scale()(x, 2.0),
    lambda: torch.func.grad(lambda x: Scale.apply(x, 2.0).sum())(x),
):
    try:
        call()
    except RuntimeError as error:
        print("-", str(error).split(". ")[0])

print(torch.func.grad(lambda x: Repaired.apply(x, 2.0).sum())(x).tolist())
