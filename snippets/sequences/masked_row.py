import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
mask = torch.tensor([[True, False, False], [False] * 3, [True] * 3])

scores = (x @ x.transpose(1, 2)).masked_fill(~mask, -torch.inf)
print("softmax by hand: ", torch.softmax(scores, dim=2)[0, 1].tolist())
row = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)[0, 1]
print("scaled_dot_product_attention: all zero:", bool((row == 0).all()))
for need_weights in (False, True):
    mha = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
    out, _ = mha(x, x, x, attn_mask=~mask, need_weights=need_weights)
    out[0, [0, 2]].sum().backward()  # the masked row is not even used
    nan = out[0, 1].isnan().all(), mha.in_proj_weight.grad.isnan().any()
    row, grad = (bool(n) for n in nan)
    print(f"need_weights={need_weights}: row nan {row}, gradient nan {grad}")

mha.eval()
with torch.no_grad():
    out, _ = mha(x, x, x, attn_mask=~mask, need_weights=False)
print("eval, need_weights=False: row nan", bool(out[0, 1].isnan().all()))
