import torch
from torch import nn


def gradients(activation, gain, seed):
    torch.manual_seed(seed)
    model = nn.Sequential()
    for _ in range(5):
        linear = nn.Linear(64, 64)
        if gain is not None:
            nn.init.xavier_normal_(linear.weight, gain=gain)
            nn.init.zeros_(linear.bias)
        model.append(linear).append(activation())
    model.append(nn.Linear(64, 1))
    model(torch.randn(128, 64)).mean().backward()
    return model[0].weight.grad.norm(), model[8].weight.grad.norm()


for activation, gain, name in (
    (nn.Sigmoid, None, "default"),
    (nn.Sigmoid, 1.0, "Xavier"),
    (nn.Sigmoid, 4.0, "Xavier, gain 4"),
    (nn.Tanh, None, "default"),
    (nn.Tanh, 1.0, "Xavier"),
):
    runs = torch.tensor([gradients(activation, gain, s) for s in range(5)])
    first, fifth = runs.median(dim=0).values
    print(f"{activation.__name__}, {name}:")
    print(f"  {first:.1e} / {fifth:.1e} = {first / fifth:.1e}")
