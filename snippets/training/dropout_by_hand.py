import torch
from torch import nn

torch.manual_seed(0)
p = 0.25
layer = nn.Dropout(p)
x = torch.ones(100_000)

out = layer(x)
mask = out != 0
by_hand = x * mask / (1 - p)
print("equal:", torch.allclose(out, by_hand))
print("values:", [round(v, 4) for v in out.unique().tolist()])
print(f"mean: {out.mean():.1f}  variance: {out.var():.1f}")

layer.eval()
print("eval, unchanged:", torch.equal(layer(x), x))
