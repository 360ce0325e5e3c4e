import torch
from torch import nn

H = 32
print("exponent of 10 after 50 steps, median of 15 seeds")
for block, gate in enumerate(["reset r", "update z"]):
    for bias in (-3.0, 3.0):
        exponents = []
        for seed in range(15):
            torch.manual_seed(seed)
            gru = nn.GRU(8, H, dtype=torch.float64)  # float64: tiny squares
            with torch.no_grad():
                gru.bias_ih_l0[block * H : (block + 1) * H] += bias
            x = torch.randn(51, 8).double().requires_grad_()
            output = gru(x)[0][-1]
            (output * torch.randn_like(output)).sum().backward()
            size = x.grad.norm(dim=1)
            exponents.append((size[0] / size[-1]).log10())
        print(f"{gate:8} {bias:+.0f}: {torch.stack(exponents).median():5.1f}")
