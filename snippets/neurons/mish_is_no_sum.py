import torch
from torch import nn

z = torch.linspace(-3, 3, 7, dtype=torch.float64)
mish = nn.Mish()(z)
total = nn.SiLU()(z) + torch.tanh(z)
formula = z * torch.tanh(nn.Softplus()(z))

for name, f in (("Mish", mish), ("SiLU + tanh", total), ("formula", formula)):
    print(f"{name:11s}", *(f"{v:7.3f}" for v in f.tolist()))
print(torch.allclose(mish, total), torch.allclose(mish, formula))
