import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(64, 8), torch.randint(3, (64,))


def make_optimizer(model):
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


for made in ("before", "after"):
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = make_optimizer(model)
    model[2] = nn.Linear(32, 3)
    if made == "after":
        optimizer = make_optimizer(model)

    held = {id(p) for g in optimizer.param_groups for p in g["params"]}
    missing = [n for n, p in model.named_parameters() if id(p) not in held]
    before = model[2].weight.detach().clone()
    for _ in range(100):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), y)
        loss.backward()
        optimizer.step()
    moved = not torch.equal(model[2].weight, before)
    print(f"{made:6} moved: {moved!s:5}  not in the optimizer: {missing}")
