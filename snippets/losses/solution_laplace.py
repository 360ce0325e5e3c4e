import torch
from torch import nn

torch.manual_seed(0)
prediction, y = torch.randn(2, 1000)
l1 = nn.functional.l1_loss(prediction, y)
for b in (1.0, 2.0):
    log_density = torch.distributions.Laplace(prediction, b).log_prob(y)
    constant = torch.tensor(2 * b).log()
    torch.testing.assert_close(-log_density.mean(), l1 / b + constant)
    print(f"b {b:g}: {-log_density.mean():.4f} = {l1:.4f} / {b:g}", end="")
    print(f" + {constant:.4f}")
