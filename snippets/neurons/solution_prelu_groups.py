import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32), nn.PReLU(num_parameters=32), nn.Linear(32, 10)
)

slopes, others = [], []
for module in model.modules():
    chosen = slopes if isinstance(module, nn.PReLU) else others
    chosen.extend(module.parameters(recurse=False))

optimizer = torch.optim.AdamW(
    [
        {"params": slopes, "weight_decay": 0.0},
        {"params": others, "weight_decay": 0.01},
    ]
)
for group in optimizer.param_groups:
    count = sum(parameter.numel() for parameter in group["params"])
    print(group["weight_decay"], count)
