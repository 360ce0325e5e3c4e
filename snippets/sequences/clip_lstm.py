import torch
from torch import nn


def build(kind, seed, scale):
    torch.manual_seed(seed)
    net = kind(8, 32, dtype=torch.float64)  # float64: rounding errors grow too
    with torch.no_grad():
        net.weight_hh_l0.mul_(scale)
    return net


print("50 steps back, exponent of 10, median of 15 seeds")
for scale in (1, 5):
    cells = []
    for kind in (nn.RNN, nn.GRU, nn.LSTM):
        ratios = []
        for seed in range(15):
            net = build(kind, seed, scale)
            x = torch.randn(51, 8).double().requires_grad_()
            output = net(x)[0][-1]
            (output * torch.randn_like(output)).sum().backward()
            size = x.grad.norm(dim=1)
            ratios.append((size[0] / size[-1]).log10())
        median = torch.stack(ratios).median()
        cells.append(f"{kind.__name__} {median:5.1f}")
    print(f"recurrent weights x {scale:<4}", "   ".join(cells))

net = build(nn.RNN, 0, 5)
net(torch.randn(51, 8).double())[0][-1].sum().backward()
before = nn.utils.clip_grad_norm_(net.parameters(), max_norm=1.0)
after = torch.cat([p.grad.flatten() for p in net.parameters()]).norm()
print(f"RNN x 5: norm above 1000: {bool(before > 1000)}, clipped: {after:.2f}")
