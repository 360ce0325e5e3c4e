import torch
from torch import nn

torch.manual_seed(0)
N, T, D, H = 2, 5, 3, 4  # sequences, time steps, input size, hidden size
rnn = nn.RNN(D, H, batch_first=True)
W_ih, W_hh, b_ih, b_hh = rnn.parameters()
for name, p in rnn.named_parameters():
    print(f"{name:12}", tuple(p.shape))

x = torch.randn(N, T, D)
h = torch.zeros(N, H)
states = []
for t in range(T):  # the same weights at each step
    h = torch.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    states.append(h)

output, h_n = rnn(x)
torch.testing.assert_close(torch.stack(states, dim=1), output)
torch.testing.assert_close(h, h_n[0])
print("by hand and nn.RNN agree:", tuple(output.shape), tuple(h_n.shape))

longer, _ = rnn(torch.randn(N, 1000, D))  # no new weights needed
print("1000 steps:", tuple(longer.shape))
