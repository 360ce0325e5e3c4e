import torch
from sklearn.linear_model import Ridge

torch.manual_seed(0)
# float64, as NumPy and scikit-learn compute
X = torch.randn(30, 4, dtype=torch.float64)
y = X @ torch.tensor([[1.0], [2.0], [3.0], [4.0]]).double()
y += torch.randn(30, 1, dtype=torch.float64)

penalty = 5.0
# d more rows: the loss of each is penalty times one squared weight
rows = penalty**0.5 * torch.eye(4, dtype=torch.float64)
targets = torch.zeros(4, 1, dtype=torch.float64)
A, b = torch.cat([X, rows]), torch.cat([y, targets])
w = torch.linalg.lstsq(A, b, driver="gelsd").solution
print("extra rows:  ", [round(v, 3) for v in w.flatten().tolist()])

ridge = Ridge(alpha=penalty, fit_intercept=False).fit(X.numpy(), y.numpy())
print("scikit-learn:", [round(v, 3) for v in ridge.coef_.flatten().tolist()])
