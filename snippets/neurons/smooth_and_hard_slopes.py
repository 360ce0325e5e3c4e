import torch
from torch import nn

# float64: in float32 the differences would lose most of their digits
z = torch.tensor([-4.0, -2.0, 0.0, 2.0, 4.0], dtype=torch.float64)
normal = torch.distributions.Normal(0, 1)
s = torch.sigmoid(z)
t = torch.tanh(nn.functional.softplus(z))
phi = normal.log_prob(z).exp()

formulas = {
    nn.SiLU(): s * (1 + z * (1 - s)),
    nn.GELU(): normal.cdf(z) + z * phi,
    nn.Mish(): t + z * s * (1 - t**2),
    nn.Softplus(): s,
    nn.Softsign(): 1 / (1 + z.abs()) ** 2,
    nn.Hardsigmoid(): (z.abs() < 3).double() / 6,
    nn.Hardswish(): torch.where(
        z.abs() < 3, (2 * z + 3) / 6, (z > 0).double()
    ),
    nn.Hardtanh(): (z.abs() < 1).double(),
}
h = 1e-5
print(" " * 11, *(f"{v:7.0f}" for v in z.tolist()))
for f, slope in formulas.items():
    central = (f(z + h) - f(z - h)) / (2 * h)
    print(
        f"{f._get_name():11s}", *(f"{v:7.4f}" for v in slope.tolist()), end=""
    )
    print(" ", torch.allclose(slope, central))
