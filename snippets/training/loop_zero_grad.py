import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 32, 4)
y = X.sum(dim=2, keepdim=True)


def train(place):
    torch.manual_seed(1)
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for inputs, targets in zip(X, y, strict=True):
        if place == "first":
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(inputs), targets)
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "before step":
            optimizer.zero_grad()
        optimizer.step()
        if place == "last":
            optimizer.zero_grad()
    return model.weight.detach()


reference = train("first")
for place in ("before backward", "last", "before step", "never"):
    print(f"{place:15}", torch.equal(train(place), reference))

torch.manual_seed(1)
start = nn.Linear(4, 1).weight
print("still at the start:", torch.equal(train("before step"), start))
