from collections import OrderedDict

import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
model = nn.Sequential(
    OrderedDict(
        early=nn.Sequential(nn.Linear(64, 32), nn.ReLU()),
        late=nn.Sequential(nn.Linear(32, 32), nn.ReLU()),
        head=nn.Linear(32, 5),
    )
)
X, y = torch.randn(20, 64), torch.randint(5, (20,))
model.early.requires_grad_(False)
model.late.requires_grad_(False)
optimizer = torch.optim.Adam(model.head.parameters(), lr=0.01)

for epoch in range(6):
    for start, part in ((2, model.late), (4, model.early)):
        if epoch == start:
            part.requires_grad_(True)
            group = {"params": part.parameters(), "lr": 0.001}
            optimizer.add_param_group(group)
    before = {k: p.detach().clone() for k, p in model.named_parameters()}
    optimizer.zero_grad()
    cross_entropy(model(X), y).backward()
    optimizer.step()
    moved = {
        k.split(".")[0]
        for k, p in model.named_parameters()
        if not torch.equal(p, before[k])
    }
    print(
        epoch,
        [group["lr"] for group in optimizer.param_groups],
        *sorted(moved),
    )
