import torch
from torch.nn import functional as F

torch.manual_seed(0)
q, k = torch.randn(1, 4, 8), torch.randn(1, 4, 8)
v = torch.eye(4)[None]  # so the output is the weights
whole = F.scaled_dot_product_attention(q, k, v, is_causal=True)
new = q[:, 2:]  # only positions 3 and 4 ask; all keys are there
lower = torch.ones(4, 4, dtype=torch.bool).tril()[2:]  # the last two rows
for name, options in {
    "is_causal": {"is_causal": True},
    "own mask": {"attn_mask": lower},
}.items():
    weights = F.scaled_dot_product_attention(new, k, v, **options)
    same = torch.allclose(weights, whole[:, 2:], atol=1e-6)
    print(f"{name:9} sees {(weights[0] > 0).int().tolist()}, right: {same}")
