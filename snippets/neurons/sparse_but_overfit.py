import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().data[:300] / 16).float()
y = torch.randint(10, (300,))  # random labels can only be memorized

hidden = nn.Sequential(nn.Linear(64, 256), nn.ReLU())
model = nn.Sequential(hidden, nn.Linear(256, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

zeros = (hidden(x) == 0).float().mean().item()
accuracy = (model(x).argmax(dim=1) == y).float().mean().item()
print(f"activations that are 0: {zeros:.2f}")
print(f"random labels memorized: {accuracy:.2f}")
