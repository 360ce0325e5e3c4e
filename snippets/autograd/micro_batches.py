import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 5), torch.randn(64, 1)
loss_of = nn.MSELoss()


def gradient(model, sizes, shares):
    model.zero_grad()
    parts = zip(x.split(sizes), y.split(sizes), shares, strict=True)
    for x_part, y_part, share in parts:
        (loss_of(model(x_part), y_part) * share).backward()
    return model[0].weight.grad.clone()


def same(model, sizes, shares):
    whole = gradient(model, [64], [1])
    return torch.allclose(gradient(model, sizes, shares), whole, atol=1e-5)


plain = nn.Sequential(nn.Linear(5, 8), nn.Tanh(), nn.Linear(8, 1))
normed = nn.Sequential(nn.Linear(5, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
equal, unequal = [16] * 4, [20, 20, 20, 4]
print("equal parts      ", same(plain, equal, [1 / 4] * 4))
print("unequal, each 1/4", same(plain, unequal, [1 / 4] * 4))
print("unequal, weighted", same(plain, unequal, [n / 64 for n in unequal]))
print("equal, batch norm", same(normed, equal, [1 / 4] * 4))
