import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 4)
y = X.sum(dim=1, keepdim=True)
start = nn.Linear(4, 1).weight.detach().clone()


def moved(kind, set_to_none):
    model = nn.Linear(4, 1)
    model.weight.data.copy_(start)
    optimizer = kind(model.parameters(), lr=0.1)
    for _ in range(20):
        nn.functional.mse_loss(model(X), y).backward()
        optimizer.zero_grad(set_to_none=set_to_none)
        optimizer.step()
    return not torch.equal(model.weight, start)


optim = torch.optim
for kind in (optim.SGD, optim.RMSprop, optim.Adam, optim.AdamW):
    results = [moved(kind, set_to_none) for set_to_none in (True, False)]
    print(f"{kind.__name__:7}", *results)
