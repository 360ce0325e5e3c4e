import torch

torch.manual_seed(0)
uniform = torch.rand(2, 3)
normal = torch.randn(10_000)
dice = torch.randint(1, 7, (8,))
print(uniform)
print(f"{normal.mean().abs():.1f} {normal.std():.1f}")
print(dice, torch.randperm(5))

# 100 points of y = x²: one row for each example, one column
x = torch.linspace(-3, 3, 100).unsqueeze(1)
y = x.pow(2)
print(x.shape, x[0].item(), x[-1].item(), y.max().item())
print(torch.arange(0, 10, 3))
