import torch
from torch.nn import functional as F

torch.manual_seed(0)
q = k = v = torch.randn(2, 4, 8)  # the second sequence: 2 real, 2 padding
real = torch.tensor([[1, 1, 1, 1], [1, 1, 0, 0]], dtype=torch.bool)
causal = torch.ones(4, 4, dtype=torch.bool).tril()


def weights(mask):
    scores = (q @ k.transpose(1, 2) / 8**0.5).masked_fill(~mask, -torch.inf)
    return torch.softmax(scores, dim=2)


mask = causal & real[:, None, :]  # (2, 4, 4): who may see whom
print("may see, sequence 2:", mask[1].int().tolist())
by_hand = weights(mask) @ v
own = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
print("agrees:", torch.allclose(by_hand, own, atol=1e-6))
own = F.scaled_dot_product_attention(q, k, v, is_causal=True)
print("is_causal agrees:", torch.allclose(weights(causal) @ v, own, atol=1e-6))

changed = v.clone()
changed[:, 2:] += 100  # the later half
after = F.scaled_dot_product_attention(q, k, changed, is_causal=True)
print("first half unmoved:", torch.equal(after[:, :2], own[:, :2]))
