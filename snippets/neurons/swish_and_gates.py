import torch
import torch.nn.functional as F
from torch import nn

z = torch.tensor([-3.0, -1.0, 1.0, 3.0])
for beta in (0.0, 1.0, 10.0):
    swish = z * torch.sigmoid(beta * z)
    print(f"beta {beta:4.1f}", *(f"{v:z6.2f}" for v in swish.tolist()))
print("beta 1 is SiLU", torch.allclose(z * torch.sigmoid(z), nn.SiLU()(z)))


class SwiGLU(nn.Module):
    def __init__(self, width, hidden):
        super().__init__()
        self.gate = nn.Linear(width, hidden, bias=False)
        self.value = nn.Linear(width, hidden, bias=False)
        self.output = nn.Linear(hidden, width, bias=False)

    def forward(self, x):
        return self.output(F.silu(self.gate(x)) * self.value(x))


plain = nn.Sequential(
    nn.Linear(512, 2048, bias=False),
    nn.GELU(),
    nn.Linear(2048, 512, bias=False),
)
x = torch.zeros(4, 512)
for name, block in (("plain", plain), ("SwiGLU", SwiGLU(512, 2048 * 2 // 3))):
    size = sum(p.numel() for p in block.parameters())
    print(f"{name:6}", tuple(block(x).shape), f"{size:,}")
