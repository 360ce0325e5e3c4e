import torch
from torch import nn

torch.manual_seed(0)
mha = nn.MultiheadAttention(16, 2, batch_first=True)
x = torch.randn(1, 6, 16)
order = torch.tensor([3, 0, 5, 1, 4, 2])


def sinusoids(length, width):
    position = torch.arange(length)[:, None]
    rate = 10000 ** (-torch.arange(0, width, 2) / width)
    table = torch.empty(length, width)
    table[:, 0::2] = torch.sin(position * rate)
    table[:, 1::2] = torch.cos(position * rate)
    return table


def attend(x):
    return mha(x, x, x, need_weights=False)[0]


learned = nn.Parameter(torch.randn(6, 16))
for name, table in [
    ("no positions", torch.zeros(6, 16)),
    ("sinusoids", sinusoids(6, 16)),
    ("learned", learned),
]:
    plain = attend(x + table)[:, order]
    shuffled = attend(x[:, order] + table)
    same = torch.allclose(plain, shuffled, atol=1e-5)
    print(f"{name:13} outputs only change places: {same}")
