import torch
from torch import nn
from torch.nn import functional as F

x = torch.randn(2, 5, 12)  # 2 sequences, 5 positions, width 12
mha = nn.MultiheadAttention(12, 3, batch_first=True)
table = nn.Parameter(torch.zeros(4, 12))  # positions 0 to 3
mask = torch.ones(5, 5).tril()


def attend(**options):
    return F.scaled_dot_product_attention(x, x, x, **options)


attempts = {
    "5 heads of 12": lambda: nn.MultiheadAttention(12, 5),
    "hint without mask": lambda: mha(x, x, x, is_causal=True),
    "both": lambda: attend(attn_mask=mask.bool(), is_causal=True),
    "mask of integers": lambda: attend(attn_mask=mask.long()),
    "mask per sequence": lambda: mha(x, x, x, attn_mask=mask.repeat(2, 1, 1)),
    "longer than the table": lambda: x + table,
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(f"{name}: no error")
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
