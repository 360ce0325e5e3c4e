import torch
from torch import nn

torch.manual_seed(0)
flat = torch.randn(8, 16)
image = torch.randn(8, 1, 28, 28)
sequence = torch.randn(8, 20, 16)  # 20 steps of 16 features
noise = torch.randn(8, 4)

attention = nn.TransformerEncoderLayer(16, nhead=2, batch_first=True)
families = [
    ("fully connected", nn.Linear(16, 32), flat),
    ("convolutional", nn.Conv2d(1, 32, kernel_size=3), image),
    ("recurrent", nn.RNN(16, 32, batch_first=True), sequence),
    ("LSTM", nn.LSTM(16, 32, batch_first=True), sequence),
    ("transformer", attention, sequence),
    ("GAN: generator", nn.Linear(4, 16), noise),
    ("GAN: discriminator", nn.Linear(16, 1), flat),
]
for name, layer, x in families:
    out = layer(x)
    if isinstance(out, tuple):  # recurrent layers also return their state
        out = out[0]
    print(f"{name:18} {str(tuple(x.shape)):15} -> {tuple(out.shape)}")
