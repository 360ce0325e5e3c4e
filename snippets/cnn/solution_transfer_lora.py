import torch
from torch import nn


class LowRank(nn.Module):
    def __init__(self, layer, rank):
        super().__init__()
        self.layer = layer.requires_grad_(False)
        self.A = nn.Parameter(torch.randn(rank, layer.in_features) / rank)
        self.B = nn.Parameter(torch.zeros(layer.out_features, rank))

    def forward(self, x):
        return self.layer(x) + x @ self.A.T @ self.B.T


torch.manual_seed(0)
layer = nn.Linear(512, 512)
adapted = LowRank(layer, rank=4)
x = torch.randn(8, 512)
print("same at the start:", torch.equal(adapted(x), layer(x)))

optimizer = torch.optim.Adam(
    [p for p in adapted.parameters() if p.requires_grad], lr=0.01
)
print("trained:", sum(p.numel() for p in optimizer.param_groups[0]["params"]))
print("of:     ", sum(p.numel() for p in layer.parameters()))
for _ in range(5):
    optimizer.zero_grad()
    (adapted(x) - x).pow(2).mean().backward()
    optimizer.step()

merged = nn.Linear(512, 512)
with torch.no_grad():
    merged.weight.copy_(layer.weight + adapted.B @ adapted.A)
    merged.bias.copy_(layer.bias)
print(
    "merged into one matrix:", torch.allclose(merged(x), adapted(x), atol=1e-4)
)
