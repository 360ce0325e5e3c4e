import torch
from torch import nn

distances = (1, 10, 50, 100)
print("recurrent weights", "".join(f"{k:>8}" for k in distances))
for scale in (1, 2, 4):
    ratios = []
    for seed in range(20):
        torch.manual_seed(seed)
        # float64: where gradients grow, so do rounding errors
        rnn = nn.RNN(8, 32, batch_first=True, dtype=torch.float64)
        with torch.no_grad():
            rnn.weight_hh_l0.mul_(scale)
        x = torch.randn(1, 101, 8, dtype=torch.float64, requires_grad=True)
        _, h_n = rnn(x)
        (h_n * torch.randn_like(h_n)).sum().backward()
        size = x.grad[0].norm(dim=1)  # one number per time step
        ratios.append(size / size[-1])
    median = torch.stack(ratios).median(dim=0).values
    cells = "".join(f"{median[100 - k]:8.0e}" for k in distances)
    print(f"default x {scale}      ", cells)
