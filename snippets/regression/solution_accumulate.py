import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(100, 3), torch.randn(100, 1)
model = nn.Linear(3, 1)

nn.functional.mse_loss(model(x), y).backward()
whole = model.weight.grad.clone()

model.zero_grad()
for rows in torch.arange(100).split(25):
    loss = nn.functional.mse_loss(model(x[rows]), y[rows])
    (loss / 4).backward()
print("same gradient:", torch.allclose(model.weight.grad, whole, atol=1e-6))
