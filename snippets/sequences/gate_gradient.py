import torch
from torch import nn


def relative(kind, seed, bias, size=32, steps=101):
    """Return log10 |d output / d x_t| for each t, last step first."""
    torch.manual_seed(seed)
    # float64: ratios far below what float32 holds
    net = kind(8, size, dtype=torch.float64)
    with torch.no_grad():  # second block: the LSTM's f, the GRU's z
        net.bias_ih_l0[size : 2 * size] += bias
    x = torch.randn(steps, 8, dtype=torch.float64, requires_grad=True)
    output, _ = net(x)
    (output[-1] * torch.randn_like(output[-1])).sum().backward()
    exponent = x.grad.norm(dim=1).log10().flip(0)
    return exponent - exponent[0]


print("exponents of 10      10 steps  100 steps      range     gates alone")
for kind, bias in [
    (nn.RNN, 0.0),
    (nn.GRU, 0.0),
    (nn.GRU, 3.0),
    (nn.LSTM, 0.0),
    (nn.LSTM, 1.0),
    (nn.LSTM, 3.0),
]:
    runs = torch.stack([relative(kind, seed, bias) for seed in range(15)])
    middle, far = runs.median(dim=0).values, runs[:, 100]
    name = kind.__name__ + (f", bias + {bias:.0f}" if bias else "")
    line = f"{name:20} {middle[10]:8.1f} {middle[100]:10.1f}"
    line += f"   {far.min():5.1f} to {far.max():5.1f}"
    if kind is not nn.RNN:
        gate = torch.sigmoid(torch.tensor(bias))
        line += f" {100 * gate.log10():9.1f}"
    print(line)
