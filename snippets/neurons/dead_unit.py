import torch
from torch import nn

for activation in (nn.ReLU(), nn.LeakyReLU(), nn.ELU()):
    torch.manual_seed(0)
    x, target = torch.randn(200, 2), torch.ones(200, 1)
    unit = nn.Linear(2, 1)
    nn.init.constant_(unit.bias, -10.0)
    optimizer = torch.optim.SGD(unit.parameters(), lr=1.0)

    biases, gradients, woke_at = [], [], None
    for step in range(1000):
        z = unit(x)
        if woke_at is None and (z > 0).any():
            woke_at = step
        loss = (activation(z) - target).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        gradients.append(unit.bias.grad.abs().item())
        biases.append(unit.bias.item())

    print(activation)
    print(f"  largest gradient in 100 steps: {max(gradients[:100]):.2g}")
    print(f"  bias after 100 steps: {biases[99]:.2f}")
    print(f"  first step with z > 0: {woke_at}")
