import torch
from torch import nn
from torch.testing import assert_close

learning_rate, weight_decay = 0.1, 0.01
torch.manual_seed(0)
X, y = torch.randn(50, 4), torch.randn(50, 1)


def loss_of(model):
    return (model(X) - y).square().mean()


def train(optimizer_class, by_hand):
    torch.manual_seed(1)
    model = nn.Linear(4, 1)
    groups = [
        {"params": [model.weight], "weight_decay": weight_decay},
        {"params": [model.bias], "weight_decay": 0.0},
    ]
    if by_hand:
        groups[0]["weight_decay"] = 0.0
    optimizer = optimizer_class(groups, lr=learning_rate)
    for _ in range(20):
        loss = loss_of(model)
        if by_hand and optimizer_class is not torch.optim.AdamW:
            penalty = model.weight.square().sum() / 2
            loss = loss + weight_decay * penalty
        optimizer.zero_grad()
        loss.backward()
        if by_hand and optimizer_class is torch.optim.AdamW:
            with torch.no_grad():
                model.weight *= 1 - learning_rate * weight_decay
        optimizer.step()
    return model.weight.detach()


for optimizer_class in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    theirs = train(optimizer_class, by_hand=False)
    assert_close(train(optimizer_class, by_hand=True), theirs)
    print(f"{optimizer_class.__name__:6} by hand: equal")
