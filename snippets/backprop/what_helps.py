import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, scale, *layers):
        super().__init__()
        self.inner, self.scale = nn.Sequential(*layers), scale

    def forward(self, x):
        return x + self.scale * self.inner(x)


def kaiming():
    linear = nn.Linear(64, 64)
    nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
    nn.init.zeros_(linear.bias)
    return linear


def default():
    return nn.Linear(64, 64)


blocks = {
    "sigmoid": lambda: [default(), nn.Sigmoid()],
    "ReLU": lambda: [default(), nn.ReLU()],
    "ReLU, Kaiming": lambda: [kaiming(), nn.ReLU()],
    "sigmoid, batch norm": lambda: [
        default(),
        nn.BatchNorm1d(64),
        nn.Sigmoid(),
    ],
    "ReLU, batch norm": lambda: [default(), nn.BatchNorm1d(64), nn.ReLU()],
    "ReLU, layer norm": lambda: [default(), nn.LayerNorm(64), nn.ReLU()],
    "sigmoid, residual": lambda: [Residual(1, default(), nn.Sigmoid())],
    "ReLU, residual": lambda: [Residual(1, default(), nn.ReLU())],
    "Kaiming, residual": lambda: [Residual(1, kaiming(), nn.ReLU())],
    "Kaiming, res/sqrt(30)": lambda: [
        Residual(30**-0.5, kaiming(), nn.ReLU())
    ],
}


def ratio(block, seed):
    torch.manual_seed(seed)
    zs = []
    model = nn.Sequential(*(layer for _ in range(30) for layer in block()))
    model.append(nn.Linear(64, 10))
    linears = [m for m in model.modules() if isinstance(m, nn.Linear)]
    for linear in linears:
        linear.register_forward_hook(lambda m, x, z: zs.append(z))
    loss = nn.functional.cross_entropy(
        model(torch.randn(128, 64)), torch.arange(128) % 10
    )
    first, last = torch.autograd.grad(loss, (zs[0], zs[-2]))
    return first.std() / last.std()


for name, block in blocks.items():
    ratios = torch.stack([ratio(block, seed) for seed in range(5)])
    print(f"{name:22}{ratios.median():.0e}")
