import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 5), torch.randn(64, 1)
model = nn.Linear(5, 1)
loss_of = nn.MSELoss()

loss_of(model(x), y).backward()
whole = model.weight.grad.clone()

model.zero_grad()
for x_part, y_part in zip(x.chunk(4), y.chunk(4), strict=True):
    (loss_of(model(x_part), y_part) / 4).backward()
print(torch.allclose(model.weight.grad, whole, atol=1e-6))
