import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, 3, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 6 * 6, 10),
)
named = list(model.named_parameters())
groups = [
    {"params": [p for _, p in named if p.dim() > 1], "weight_decay": 0.05},
    {"params": [p for _, p in named if p.dim() <= 1], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=1e-3)
print("decay   ", [name for name, p in named if p.dim() > 1])
print("no decay", [name for name, p in named if p.dim() <= 1])
print([group["weight_decay"] for group in optimizer.param_groups])
