import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, size, zero):
        super().__init__()
        self.branch = nn.Sequential(
            nn.Linear(size, size), nn.ReLU(), nn.Linear(size, size)
        )
        nn.init.kaiming_normal_(self.branch[0].weight)
        nn.init.xavier_normal_(self.branch[2].weight)
        nn.init.zeros_(self.branch[0].bias)
        nn.init.zeros_(self.branch[2].bias)
        if zero:
            nn.init.zeros_(self.branch[2].weight)

    def forward(self, x):
        return x + self.branch(x)


for zero in (False, True):
    torch.manual_seed(0)
    model = nn.Sequential(*(Block(128, zero) for _ in range(20)))
    x = torch.randn(128, 128, requires_grad=True)
    out = model(x)
    out.backward(torch.randn_like(out))
    first, last = model[0].branch[0], model[0].branch[2]
    print(
        f"zero={zero}  out {out.std():.2g}  gradient of x {x.grad.std():.2g}"
    )
    print(
        "  first block, gradients not zero:",
        first.weight.grad.any().item(),
        last.weight.grad.any().item(),
    )
