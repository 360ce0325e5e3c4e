import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
d, heads = 20, 2
layer = nn.TransformerEncoderLayer(
    d, heads, 4 * d, 0.0, F.gelu, batch_first=True, norm_first=True
)
x = torch.randn(3, 7, d)

# The steps of Block.forward with this layer's weights
qkv = F.linear(
    layer.norm1(x),
    layer.self_attn.in_proj_weight,
    layer.self_attn.in_proj_bias,
)
q, k, v = (
    t.unflatten(2, (heads, -1)).transpose(1, 2) for t in qkv.chunk(3, dim=2)
)
y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
y = x + layer.self_attn.out_proj(y.transpose(1, 2).flatten(2))
y = y + layer.linear2(F.gelu(layer.linear1(layer.norm2(y))))

mask = nn.Transformer.generate_square_subsequent_mask(7)
print("agrees:", torch.allclose(layer(x, mask), y, atol=1e-5))
