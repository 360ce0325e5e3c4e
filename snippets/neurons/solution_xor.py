import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])

# Both units see the sum of the inputs; the second one starts at 1
model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():
    model[0].weight.copy_(torch.ones(2, 2))
    model[0].bias.copy_(torch.tensor([0.0, -1.0]))
    model[2].weight.copy_(torch.tensor([[1.0, -2.0]]))
    model[2].bias.zero_()
    print("hidden:", torch.relu(model[0](x)).tolist())
    print("output:", model(x).squeeze(1).tolist())

# The best that a linear model can do
target = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
with_one = torch.cat([x, torch.ones(4, 1)], dim=1)
best = torch.linalg.lstsq(with_one, target, driver="gelsd").solution
print("linear:", [round(p, 2) for p in (with_one @ best).flatten().tolist()])
