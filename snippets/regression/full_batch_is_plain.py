import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 3)
y = x @ torch.tensor([[1.0], [-2.0], [0.5]])

model = nn.Linear(3, 1, bias=False)
w = model.weight.detach().T.clone()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

same = True
for _ in range(50):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    w = w - 0.1 * 2 / 100 * x.T @ (x @ w - y)
    same &= torch.allclose(model.weight.T, w, atol=1e-6)
print("SGD on all examples equals gradient descent:", same)
