import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 6, 16)
order = torch.tensor([3, 0, 4, 1, 2, 5])  # the last one stays last
mask = nn.Transformer.generate_square_subsequent_mask(6)
for depth in (1, 2):
    layer = nn.TransformerEncoderLayer(16, 2, batch_first=True)
    net = nn.TransformerEncoder(layer, depth).eval()
    with torch.no_grad():
        plain, shuffled = net(x, mask), net(x[:, order], mask)
    same = torch.allclose(plain[:, -1], shuffled[:, -1], atol=1e-5)
    print(f"{depth} layer(s): last output ignores the order: {same}")
