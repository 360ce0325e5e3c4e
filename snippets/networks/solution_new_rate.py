import torch
from torch import nn

model = nn.Linear(3, 1)
saved = torch.optim.Adam(model.parameters(), lr=0.01).state_dict()

optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
optimizer.load_state_dict(saved)
print(optimizer.param_groups[0]["lr"])

for group in optimizer.param_groups:
    group["lr"] = 0.001
print(optimizer.param_groups[0]["lr"])
