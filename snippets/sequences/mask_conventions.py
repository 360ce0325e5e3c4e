import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mha = nn.MultiheadAttention(8, num_heads=1, batch_first=True).eval()
x = torch.randn(1, 4, 8)
real = torch.tensor([[True, True, False, False]])  # the rest is padding

with torch.no_grad():
    _, right = mha(x, x, x, key_padding_mask=~real)
    _, wrong = mha(x, x, x, key_padding_mask=real)
    v = torch.eye(4)[None]  # so the output is the weights
    own = F.scaled_dot_product_attention(x, x, v, attn_mask=real[:, None])
    mask = real[:, None].float()  # 0 and 1 are added to the scores
    added = F.scaled_dot_product_attention(x, x, v, attn_mask=mask)
    swapped = F.scaled_dot_product_attention(x, x, v, ~real[:, None])
for name, weights in [
    ("MultiheadAttention, True = padding", right),
    ("MultiheadAttention, True = real", wrong),
    ("scaled_dot_product, True = real", own),
    ("scaled_dot_product, 1.0 = real", added),
    ("scaled_dot_product, True = padding", swapped),
]:
    padding = weights[0, :, 2:].sum(dim=1).mean()
    print(f"{name:36} weight on padding: {padding:.1f}")
