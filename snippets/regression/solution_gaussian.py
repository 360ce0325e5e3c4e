import torch

torch.manual_seed(0)
# float64: rounding stays far below 1e-9
y = torch.randn(200, dtype=torch.float64) + 4
m = torch.linspace(3, 5, 2001, dtype=torch.float64)

for sigma in (0.5, 2.0):
    noise = torch.distributions.Normal(m[:, None], sigma)
    nll = -noise.log_prob(y).mean(dim=1)
    mse = (m[:, None] - y).pow(2).mean(dim=1)
    constant = (nll - mse / (2 * sigma**2)).std() < 1e-9
    print(
        f"sigma {sigma}: NLL lowest at {m[nll.argmin()]:.3f},"
        f" NLL - MSE / (2 sigma**2) constant: {bool(constant)}"
    )
print(f"MSE lowest at {m[mse.argmin()]:.3f}, mean of y {y.mean():.3f}")
