import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

d, heads = 64, 4
attention = nn.MultiheadAttention(d, heads, batch_first=True)
block = nn.TransformerEncoderLayer(d, heads, 4 * d, batch_first=True)
cell = nn.LSTMCell(d, d)


@torch.no_grad()
def count(run):
    """Return millions of floating-point operations, by kind."""
    with FlopCounterMode(display=False) as counter:
        run()
    kinds = counter.get_flop_counts()["Global"]
    return {str(kind): flops / 1e6 for kind, flops in kinds.items()}


def recurrent(x):
    state = None
    for t in range(x.shape[1]):
        state = cell(x[:, t], state)


print("length  projections  scores, sums  block   LSTM   weights kept")
for n in (64, 128, 256, 512, 1024):
    x = torch.randn(1, n, d)
    mine = count(lambda x=x: attention(x, x, x))
    whole = sum(count(lambda x=x: block(x)).values())
    other = sum(count(lambda x=x: recurrent(x)).values())
    line = f"{n:6} {mine['aten.addmm']:12.0f} {mine['aten.bmm']:13.0f}"
    print(line + f" {whole:6.0f} {other:6.0f} {heads * n * n:14,}")
