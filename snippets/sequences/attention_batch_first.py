import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 5, 8, requires_grad=True)  # 3 sequences of 5
for batch_first in (True, False):
    mha = nn.MultiheadAttention(8, 2, batch_first=batch_first)
    output, weights = mha(x, x, x)
    (grad,) = torch.autograd.grad(output[0].sum(), x)
    seen = [i for i in range(3) if grad[i].abs().sum() > 0]
    print(f"batch_first={batch_first}: output {tuple(output.shape)}", end=", ")
    print(f"weights {tuple(weights.shape)}, sequence 0 reads {seen}")
