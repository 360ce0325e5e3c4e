import math

import torch
from torch import nn

torch.manual_seed(0)
prediction, y = torch.randn(2, 1000)
mse = nn.functional.mse_loss(prediction, y)

for sigma in (1.0, 2.0):
    log_density = torch.distributions.Normal(prediction, sigma).log_prob(y)
    constant = math.log(sigma) + math.log(2 * math.pi) / 2
    torch.testing.assert_close(
        -log_density.mean(), mse / (2 * sigma**2) + constant
    )
    variance = torch.full_like(y, sigma**2)
    loss = nn.GaussianNLLLoss(full=True)(prediction, y, variance)
    torch.testing.assert_close(loss, -log_density.mean())
    print(
        f"sigma {sigma:g}: {loss:.4f} = {mse:.4f} / {2 * sigma**2:g}", end=""
    )
    print(f" + {constant:.4f}")
