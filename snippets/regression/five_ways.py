import numpy as np
import torch
from sklearn.linear_model import LinearRegression

torch.manual_seed(0)
# float64, as NumPy and scikit-learn compute
X = torch.randn(100, 3, dtype=torch.float64)
y = X @ torch.tensor([[2.0], [-1.0], [0.5]]).double() + 3
y += 0.1 * torch.randn(100, 1, dtype=torch.float64)

# A column of ones turns the bias into one more weight
A = torch.cat([X, torch.ones(100, 1, dtype=torch.float64)], dim=1)

Q, R = torch.linalg.qr(A)
solutions = {
    "normal equations": torch.linalg.solve(A.T @ A, A.T @ y),
    "QR": torch.linalg.solve_triangular(R, Q.T @ y, upper=True),
    "torch lstsq": torch.linalg.lstsq(A, y, driver="gelsd").solution,
    "numpy lstsq": torch.tensor(np.linalg.lstsq(A.numpy(), y.numpy())[0]),
}
model = LinearRegression().fit(X.numpy(), y.numpy())
solutions["scikit-learn"] = torch.tensor([*model.coef_[0], *model.intercept_])

for name, solution in solutions.items():
    print(f"{name:16}", [round(v, 3) for v in solution.flatten().tolist()])
