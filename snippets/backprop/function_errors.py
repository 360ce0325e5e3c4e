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


x = torch.ones(3, requires_grad=True)
try:
    Scale.apply(x, 2.0).sum().backward()
except RuntimeError as error:
    print(error)

# PyTorch also warns of the brackets: Scale() in place of Scale.apply
warnings.simplefilter("ignore")
try:
    Scale()(x, 2.0)
except RuntimeError as error:
    print(str(error).split(". ")[0])

# The repair: one gradient for each input, None for what is no tensor
Scale.backward = staticmethod(lambda ctx, g: (g * ctx.factor, None))
Scale.apply(x, 2.0).sum().backward()
print(x.grad.tolist())
