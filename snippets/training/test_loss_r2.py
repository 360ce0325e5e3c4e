import torch
from sklearn.metrics import (
    mean_absolute_error,
    r2_score,
    root_mean_squared_error,
)

y = torch.tensor([1.0, 2.0, 3.0, 10.0])
predicted = torch.tensor([1.5, 2.0, 2.5, 6.0])
error = predicted - y
mae = error.abs().mean()
rmse = error.square().mean().sqrt()
r2 = 1 - error.square().sum() / (y - y.mean()).square().sum()
theirs = [
    f(y, predicted)
    for f in (mean_absolute_error, root_mean_squared_error, r2_score)
]
torch.testing.assert_close(torch.stack([mae, rmse, r2]), torch.tensor(theirs))
print(f"MAE {mae:.2f}  RMSE {rmse:.2f}  R2 {r2:.2f}")
print(f"R2 of a bad constant {r2_score(y, torch.zeros(4)):.2f}")
