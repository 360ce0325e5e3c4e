from torch import nn

for d in (20, 768):
    layer = nn.TransformerEncoderLayer(d, 2, dim_feedforward=4 * d)
    count = sum(p.numel() for p in layer.parameters())
    print(f"width {d}: by hand {12 * d * d + 13 * d}, counted {count}")
