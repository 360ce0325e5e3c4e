import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 6, 8)
order = torch.tensor([5, 2, 0, 4, 1, 3])

linear = nn.Linear(8, 8)
rnn = nn.RNN(8, 8, batch_first=True)
attention = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True).eval()

for name, layer in [
    ("linear", linear),
    ("transformer", attention),
    ("RNN", lambda x: rnn(x)[0]),
]:
    same = torch.allclose(layer(x[:, order]), layer(x)[:, order], atol=1e-5)
    print(f"{name:12} outputs only change places: {same}")
