import torch

torch.manual_seed(0)
x = torch.linspace(-3, 3, 200, dtype=torch.float64).unsqueeze(1)
target = x.abs()

for name, f in (("z²", torch.square), ("ReLU", torch.relu)):
    for width in (3, 10, 100):
        # Random hidden units; the best output weights by least squares
        w = torch.randn(1, width, dtype=torch.float64)
        b = 3 * torch.randn(width, dtype=torch.float64)
        hidden = torch.cat([f(x @ w + b), torch.ones_like(x)], dim=1)
        best = torch.linalg.lstsq(hidden, target, driver="gelsd").solution
        loss = (hidden @ best - target).pow(2).mean()
        print(f"{name:4s} width {width:3d}  loss {loss:.4f}")
