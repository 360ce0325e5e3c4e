from torch import nn

for cell in (nn.RNN, nn.GRU, nn.LSTM):
    layer = cell(16, 64)
    count = sum(parameter.numel() for parameter in layer.parameters())
    blocks = layer.weight_hh_l0.shape[0] // 64
    print(f"{cell.__name__:4} {blocks} x 64 rows, {count:,} parameters")
