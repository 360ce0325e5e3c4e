import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

x, lengths = torch.randn(3, 5, 3), torch.tensor([2, 5, 3])
rows = torch.arange(3)
for both in (False, True):
    torch.manual_seed(0)
    rnn = nn.RNN(3, 4, batch_first=True, bidirectional=both)
    packed = pack_padded_sequence(
        x, lengths, batch_first=True, enforce_sorted=False
    )
    _, h_n = rnn(packed)
    output, _ = rnn(x)  # not packed
    ends = output[rows, lengths - 1, :4]
    print("forward: ", torch.allclose(ends, h_n[0]))
    if both:
        print("backward:", torch.allclose(output[:, 0, 4:], h_n[1]))
