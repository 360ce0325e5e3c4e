import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8000, 10)
y = (X[:, :1] + torch.randn(8000, 1) > 0).float()
model = nn.Linear(10, 1)
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

running = torch.zeros(())
for step, rows in enumerate(torch.randperm(8000).split(8), start=1):
    loss = loss_function(model(X[rows]), y[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    running += loss.detach()
    if step % 200 == 0:
        mean = running.item() / 200
        print(f"{step:4}  last {loss.item():.2f}  mean of 200 {mean:.2f}")
        running.zero_()
