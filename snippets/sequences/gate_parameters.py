from torch import nn

n, H = 10, 32  # inputs, hidden units
block = H * n + H * H + 2 * H  # two weights, two biases
for kind, blocks in [(nn.RNN, 1), (nn.GRU, 3), (nn.LSTM, 4)]:
    layer = kind(n, H)
    count = sum(p.numel() for p in layer.parameters())
    assert count == blocks * block
    print(f"{kind.__name__:5} {count:5} = {blocks} x {block}")
