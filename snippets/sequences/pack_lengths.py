import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
    pad_sequence,
)

torch.manual_seed(0)
rnn = nn.RNN(3, 4, batch_first=True)
sequences = [torch.randn(length, 3) for length in (2, 5, 3)]
alone = torch.cat([rnn(s)[1] for s in sequences])  # each without padding

padded = pad_sequence(sequences, batch_first=True)  # filled up with 0
lengths = torch.tensor([len(s) for s in sequences])
packed = pack_padded_sequence(
    padded, lengths, batch_first=True, enforce_sorted=False
)
print("padded", tuple(padded.shape), " packed", tuple(packed.data.shape))
print("running at each step:", packed.batch_sizes.tolist())

output, h_n = rnn(packed)
output, lengths = pad_packed_sequence(output, batch_first=True)
print("lengths", lengths.tolist(), " output", tuple(output.shape))
_, h_padded = rnn(padded)


def right(state):
    """For which sequences is it the state at the true end?"""
    return [torch.allclose(*p) for p in zip(state, alone, strict=True)]


print("h_n, packed          ", right(h_n[0]))
print("h_n, not packed      ", right(h_padded[0]))
print("output[:, -1], packed", right(output[:, -1]))
print("zeros there          ", (output[:, -1] == 0).all(dim=1).tolist())
