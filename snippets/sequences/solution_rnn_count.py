from torch import nn

D, H = 10, 20
rnn = nn.RNN(D, H, num_layers=2, bidirectional=True)

first = H * D + H * H + 2 * H  # one direction of layer 1
second = H * (2 * H) + H * H + 2 * H  # layer 2 reads both directions
print(2 * first + 2 * second)
print(sum(p.numel() for p in rnn.parameters()))
