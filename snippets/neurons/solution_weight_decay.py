import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(200, 2), torch.ones(200, 1)
unit = nn.Linear(2, 1)
nn.init.constant_(unit.bias, -10.0)
optimizer = torch.optim.SGD(unit.parameters(), lr=0.1, weight_decay=0.1)

for step in range(301):
    z = unit(x)
    if step % 100 == 0:
        largest = z.max().item()
        print(f"step {step:3d}  bias {unit.bias.item():6.2f}", end="")
        print(f"  largest z {largest:5.2f}")
    loss = (torch.relu(z) - target).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
