import torch
from torch import nn


def relative(kind, seed, bias, orthogonal=False, size=32, steps=101):
    """Return log10 |d output / d x_t| for each t, last step first."""
    torch.manual_seed(seed)
    # float64: in float32 the squares in the norm would become 0
    net = kind(8, size, dtype=torch.float64)
    with torch.no_grad():  # second block: the LSTM's f, the GRU's z
        net.bias_ih_l0[size : 2 * size] += bias
    if orthogonal:
        nn.init.orthogonal_(net.weight_hh_l0)
    x = torch.randn(steps, 8, dtype=torch.float64, requires_grad=True)
    output, _ = net(x)
    (output[-1] * torch.randn_like(output[-1])).sum().backward()
    exponent = x.grad.norm(dim=1).log10().flip(0)
    return exponent - exponent[0]


print("exponents of 10      10 steps  100 steps      range     gates alone")
for kind, bias, orthogonal in [
    (nn.RNN, 0.0, False),
    (nn.RNN, 0.0, True),
    (nn.GRU, 0.0, False),
    (nn.GRU, 3.0, False),
    (nn.LSTM, 0.0, False),
    (nn.LSTM, 1.0, False),
    (nn.LSTM, 3.0, False),
]:
    runs = [relative(kind, seed, bias, orthogonal) for seed in range(15)]
    runs = torch.stack(runs)
    middle, far = runs.median(dim=0).values, runs[:, 100]
    name = kind.__name__ + (f", bias + {bias:.0f}" if bias else "")
    name += ", orthogonal" * orthogonal
    line = f"{name:20} {middle[10]:8.1f} {middle[100]:10.1f}"
    line += f"   {far.min():5.1f} to {far.max():5.1f}"
    if kind is not nn.RNN:
        gate = torch.sigmoid(torch.tensor(bias))
        line += f" {100 * gate.log10():9.1f}"
    print(line)
