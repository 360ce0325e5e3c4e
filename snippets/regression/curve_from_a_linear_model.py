import torch

# float64: the fifth powers reach 7776
x = torch.linspace(0, 6, 60, dtype=torch.float64)
curve = torch.sin(x)[:, None]
torch.manual_seed(0)
# 200 data sets, one in each column, and new noise at the same points
y, y_new = curve + 0.1 * torch.randn(2, 60, 200, dtype=torch.float64)

print("degree  weights  best miss  training  new noise")
for degree in (1, 3, 5):
    A = torch.stack([x**k for k in range(degree + 1)], dim=1)
    best = A @ torch.linalg.lstsq(A, curve, driver="gelsd").solution
    miss = (best - curve).pow(2).mean()
    fit = A @ torch.linalg.lstsq(A, y, driver="gelsd").solution
    training = (fit - y).pow(2).mean()
    new = (fit - y_new).pow(2).mean()
    print(
        f"{degree:6}  {degree + 1:7}  {miss:9.4f}  {training:8.4f}  {new:9.4f}"
    )
