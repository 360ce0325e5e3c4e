import torch
from torch import nn

torch.manual_seed(0)
d, heads = 12, 3
mha = nn.MultiheadAttention(d, heads, batch_first=True)
x = torch.randn(2, 5, d)

# One product for q, k and v, then a head's share of the columns
q, k, v = (x @ mha.in_proj_weight.T + mha.in_proj_bias).chunk(3, dim=2)
q, k, v = (t.reshape(2, 5, heads, 4).transpose(1, 2) for t in (q, k, v))
weights = torch.softmax(q @ k.transpose(2, 3) / 4**0.5, dim=3)
joined = (weights @ v).transpose(1, 2).reshape(2, 5, d)
by_hand = mha.out_proj(joined)

output, average = mha(x, x, x)
print("q per head:", tuple(q.shape), " weights:", tuple(weights.shape))
print("output agrees:", torch.allclose(output, by_hand, atol=1e-6))
print("weights it returns:", tuple(average.shape), end=" ")
print("= mean:", torch.allclose(average, weights.mean(1), atol=1e-6))
for h in (1, 3, 12):
    count = sum(p.numel() for p in nn.MultiheadAttention(d, h).parameters())
    print(f"{h:2} heads: {count} parameters")
