# --8<-- [start:block]
import torch
from torch import nn
from torch.nn import functional as F


class Block(nn.Module):
    """Attention, then a small network; each is added to its input."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.mlp = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )

    def forward(self, x):
        q, k, v = (
            t.unflatten(2, (self.heads, -1)).transpose(1, 2)
            for t in self.qkv(self.norm1(x)).chunk(3, dim=2)
        )
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).flatten(2))
        return x + self.mlp(self.norm2(x))


# --8<-- [end:block]


# --8<-- [start:train]
class Recall(nn.Module):
    """Signs in, one logit out: was the first sign +1?"""

    def __init__(self, length, width=20, heads=2):
        super().__init__()
        self.embed = nn.Linear(1, width)
        self.positions = nn.Parameter(torch.randn(length, width))
        self.block = Block(width, heads)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, 1)

    def forward(self, x):
        x = self.block(self.embed(x) + self.positions)
        return self.head(self.norm(x)[:, -1]).squeeze(1)


def batch(count, length=20):
    x = torch.randint(0, 2, (count, length, 1)) * 2.0 - 1
    return x, (x[:, 0, 0] > 0).float()


torch.manual_seed(0)
model = Recall(20)
optimizer = torch.optim.Adam(model.parameters(), lr=2**-8)
for _ in range(150):
    x, y = batch(64)
    loss = F.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()

with torch.no_grad():
    x, y = batch(2000)
    accuracy = ((model(x) > 0) == (y > 0.5)).float().mean()
print(f"first of 20 signs right: {accuracy:.0%}")
# --8<-- [end:train]
