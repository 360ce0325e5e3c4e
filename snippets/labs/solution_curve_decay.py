import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 1) * 2 - 1
y = X**2 + 0.05 * torch.randn(100, 1)
outside = torch.tensor([[2.0], [4.0]])

print("decay  validation    x=2    x=4")
for weight_decay in (0, 0.1, 1):
    rows = []
    for seed in range(5):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(1, 10), nn.Tanh(), nn.Linear(10, 1))
        optimizer = torch.optim.AdamW(
            model.parameters(), lr=0.03, weight_decay=weight_decay, fused=True
        )
        for _ in range(200):
            loss = nn.functional.mse_loss(model(X[:70]), y[:70])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            validation = nn.functional.mse_loss(model(X[70:]), y[70:])
            rows.append([validation, *model(outside).view(-1)])
    loss, two, four = torch.tensor(rows).median(dim=0).values
    print(f"{weight_decay:5}  {loss:10.3f}  {two:5.1f}  {four:5.1f}")
