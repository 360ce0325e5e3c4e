import torch
from torch import nn

# float64: with more layers the extremes leave the range of float32
double = {"dtype": torch.float64}


def first_gradient(activation, init, seed):
    torch.manual_seed(seed)
    layers = []
    for _ in range(30):
        linear = nn.Linear(64, 64, **double)
        if init == "Kaiming":
            nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
            nn.init.zeros_(linear.bias)
        if init == "N(0, 1)":
            nn.init.normal_(linear.weight)
        layers += [linear, activation()]
    model = nn.Sequential(*layers, nn.Linear(64, 1, **double)).double()
    model(torch.randn(128, 64, **double)).mean().backward()
    return model[0].weight.grad.norm()


inits = ("default", "Kaiming", "N(0, 1)")
print(" " * 9, *(f"{init:>8s}" for init in inits))
for activation in (nn.Sigmoid, nn.ReLU, nn.LeakyReLU, nn.PReLU, nn.ELU):
    medians = [
        torch.stack(
            [first_gradient(activation, init, seed) for seed in range(5)]
        ).median()
        for init in inits
    ]
    print(f"{activation.__name__:9s}", *(f"{value:8.0e}" for value in medians))
