import torch
from torch import nn

# float64: with 30 layers the extremes leave the range of float32
torch.set_default_dtype(torch.float64)


def ratio(activation, std, depth, seed):
    """Spread of the gradient of z in the first layer over the last."""
    torch.manual_seed(seed)
    a, layers = torch.randn(128, 64), []
    for _ in range(depth):
        linear = nn.Linear(64, 64)
        if std is not None:
            nn.init.normal_(linear.weight, std=std)
            nn.init.zeros_(linear.bias)
        z = linear(a)
        layers.append(z)
        a = activation(z)
    loss = nn.functional.cross_entropy(
        nn.Linear(64, 10)(a), torch.arange(128) % 10
    )
    first, last = torch.autograd.grad(loss, (layers[0], layers[-1]))
    return first.std() / last.std()


n = 64
stds = {
    "default": None,
    "1/sqrt(n)": n**-0.5,
    "sqrt(2/n)": (2 / n) ** 0.5,
    "4/sqrt(n)": 4 * n**-0.5,
    "1": 1.0,
}
print(f"{'depth 5, 30':12}", *(f"{name:>15}" for name in stds))
for activation in (torch.sigmoid, torch.tanh, torch.relu):
    cells = []
    for std in stds.values():
        medians = [
            torch.stack(
                [ratio(activation, std, depth, s) for s in range(5)]
            ).median()
            for depth in (5, 30)
        ]
        cells.append(" ".join(f"{value:.0e}" for value in medians))
    print(f"{activation.__name__:12}", *(f"{cell:>15}" for cell in cells))

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
