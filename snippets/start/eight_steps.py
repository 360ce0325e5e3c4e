import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

# 1. Data: the product of two numbers, plus noise
x = 4 * torch.rand(500, 2) - 2
y = x.prod(dim=1, keepdim=True) + 0.1 * torch.randn(500, 1)
train = TensorDataset(x[:400], y[:400])
loader = DataLoader(train, batch_size=32, shuffle=True)

# 2. Model
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))

# 3. Loss and optimizer
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

for epoch in range(50):
    total = 0.0
    for features, targets in loader:
        predictions = model(features)  # 4. Forward pass
        loss = loss_function(predictions, targets)  # 5. Loss
        optimizer.zero_grad()
        loss.backward()  # 6. Backward pass: gradients
        optimizer.step()  # 7. Update
        total += loss.item() * len(features)
    if epoch in (0, 1, 9, 49):  # 8. Repeat
        print(f"epoch {epoch + 1:2}  training loss {total / 400:.2f}")

model.eval()
with torch.no_grad():
    loss = loss_function(model(x[400:]), y[400:])
    answer = model(torch.tensor([[1.5, -1.0]]))
print(f"test loss {loss.item():.2f}")
print(f"1.5 times -1 is about {answer.item():.1f}")
