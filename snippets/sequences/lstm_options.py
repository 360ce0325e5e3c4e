import warnings

import torch
from torch import nn

x = torch.randn(4, 20, 8)  # 4 sequences, 20 steps, 8 features
for options in (
    {},
    {"num_layers": 2},
    {"bidirectional": True},
    {"num_layers": 2, "bidirectional": True},
):
    lstm = nn.LSTM(8, 16, batch_first=True, **options)
    output, (h_n, c_n) = lstm(x)
    print(", ".join(f"{k}={v}" for k, v in options.items()) or "default")
    shapes = (tuple(t.shape) for t in (output, h_n, c_n))
    print("    output {}  h_n {}  c_n {}".format(*shapes))

projected = nn.LSTM(8, 16, proj_size=3)
print("proj_size=3: weight_hr", tuple(projected.weight_hr_l0.shape))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LSTM(8, 16, dropout=0.3)
print(caught[0].category.__name__, caught[0].message, sep=": ")
