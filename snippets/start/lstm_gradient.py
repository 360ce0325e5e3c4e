import torch
from torch import nn


def first_to_last(kind, seed, forget_bias=0.0, scale=1.0, size=32):
    torch.manual_seed(seed)
    # float64: where gradients explode, rounding errors grow with them
    net = kind(8, size).double()
    with torch.no_grad():
        net.weight_hh_l0 *= scale
        if kind is nn.LSTM:  # the second of four blocks: the forget gate
            net.bias_ih_l0[size : 2 * size] += forget_bias
    x = torch.randn(48, 8, dtype=torch.float64, requires_grad=True)
    output, _ = net(x)
    output[-1].sum().backward()
    norms = x.grad.norm(dim=1)
    return norms[0] / norms[-1]


for name, kind, settings in [
    ("RNN", nn.RNN, {}),
    ("LSTM", nn.LSTM, {}),
    ("LSTM, forget bias 3", nn.LSTM, {"forget_bias": 3.0}),
    ("RNN,  weights x 5", nn.RNN, {"scale": 5.0}),
    ("LSTM, weights x 5", nn.LSTM, {"scale": 5.0}),
    ("RNN,  weights x 10", nn.RNN, {"scale": 10.0}),
    ("LSTM, weights x 10", nn.LSTM, {"scale": 10.0}),
]:
    ratios = [first_to_last(kind, seed, **settings) for seed in range(21)]
    low, middle, high = (
        torch.stack(ratios)
        .log10()
        .quantile(torch.tensor([0.0, 0.5, 1.0], dtype=torch.float64))
    )
    print(f"{name:20} {middle:5.1f}  ({low:5.1f} to {high:5.1f})")
gate = torch.sigmoid(torch.tensor(3.0))
print(f"47 forget gates of {gate:.2f}: {47 * gate.log10():.1f}")
