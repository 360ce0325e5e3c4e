import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 3, requires_grad=True)  # 2 sequences of 5 steps


def reaches(rnn):
    """Which sequences does the answer for the second depend on?"""
    output, _ = rnn(x)
    (grad,) = torch.autograd.grad(output[1].sum(), x)
    return [i for i in range(2) if grad[i].abs().sum() > 0]


print("batch_first=True:", reaches(nn.RNN(3, 4, batch_first=True)))
print("forgotten:       ", reaches(nn.RNN(3, 4)))

rows = torch.randn(32, 3)  # 32 examples, one step each
output, h_n = nn.RNN(3, 4, batch_first=True)(rows)
print("two dimensions:  ", tuple(output.shape), tuple(h_n.shape))
output, h_n = nn.RNN(3, 4, batch_first=True)(rows.unsqueeze(1))
print("unsqueeze(1):    ", tuple(output.shape), tuple(h_n.shape))
