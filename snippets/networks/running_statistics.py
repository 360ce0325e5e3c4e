import torch
from torch import nn

usual = nn.BatchNorm1d(1)
average = nn.BatchNorm1d(1, momentum=None)
batch = torch.tensor([[9.0], [11.0]])  # mean 10, unbiased variance 2
for step in range(1, 41):
    usual(batch)
    average(batch)
    if step in (1, 2, 10, 40):
        print(
            f"{step:2d} mean {usual.running_mean.item():5.2f}",
            f"var {usual.running_var.item():.2f}",
            f"momentum=None: {average.running_mean.item():.0f}",
        )

with torch.no_grad():  # no gradient, but still train mode
    usual(torch.zeros(2, 1))
print(f"after zeros {usual.running_mean.item():.2f}")
print(list(usual.state_dict()), usual.num_batches_tracked.item())
