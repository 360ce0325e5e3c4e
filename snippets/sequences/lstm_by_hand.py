import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(input_size=3, hidden_size=5, batch_first=True)
x = torch.randn(2, 7, 3)  # 2 sequences of 7 steps

W_ih, W_hh = lstm.weight_ih_l0, lstm.weight_hh_l0
b = lstm.bias_ih_l0 + lstm.bias_hh_l0
h = c = torch.zeros(2, 5)
states = []
for t in range(7):
    # One product for all gates, then four blocks of 5 columns
    i, f, g, o = (x[:, t] @ W_ih.T + h @ W_hh.T + b).chunk(4, dim=1)
    i, f, o = torch.sigmoid(i), torch.sigmoid(f), torch.sigmoid(o)
    c = f * c + i * torch.tanh(g)
    h = o * torch.tanh(c)
    states.append(h)

output, (h_n, c_n) = lstm(x)
print("weight_ih:", tuple(W_ih.shape), " weight_hh:", tuple(W_hh.shape))
print("outputs agree:", torch.allclose(output, torch.stack(states, 1)))
print("last h agrees:", torch.allclose(h_n[0], h))
print("last c agrees:", torch.allclose(c_n[0], c))
