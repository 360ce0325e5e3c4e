import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")

x = 4 * torch.rand(600, 2) - 2
y = x.prod(dim=1, keepdim=True) + 0.1 * torch.randn(600, 1)
parts = random_split(TensorDataset(x, y), [400, 100, 100])
train = DataLoader(parts[0], batch_size=32, shuffle=True)
validation, test = (DataLoader(part, batch_size=100) for part in parts[1:])

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
model.to(device)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)


def evaluate(loader):
    model.eval()
    total = 0.0
    with torch.no_grad():
        for features, targets in loader:
            predictions = model(features.to(device))
            loss = loss_function(predictions, targets.to(device))
            total += loss.item() * len(features)
    return total / len(loader.dataset)


best = float("inf")
for _ in range(50):
    model.train()
    for features, targets in train:
        predictions = model(features.to(device))
        loss = loss_function(predictions, targets.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    if (now := evaluate(validation)) < best:
        best = now
        torch.save(model.state_dict(), "best.pt")

model.load_state_dict(torch.load("best.pt", map_location=device))
print("the best model is back:", evaluate(validation) == best)
print(f"test loss {evaluate(test):.2f}")
