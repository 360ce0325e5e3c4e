import torch
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from torch import nn

x, y = load_iris(return_X_y=True)
parts = train_test_split(x.astype("float32"), y, test_size=60, random_state=0)
train_x, test_x, train_y, test_y = map(torch.tensor, parts)
mean, std = train_x.mean(dim=0), train_x.std(dim=0)
train_x, test_x = (train_x - mean) / std, (test_x - mean) / std

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))


@torch.no_grad()
def accuracy():
    return (model(test_x).argmax(dim=1) == test_y).float().mean().item()


print("features:", train_x.shape, " labels:", train_y.shape)
print("scores:  ", model(train_x).shape)
print(f"accuracy before: {accuracy():.2f}")

optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(train_x), train_y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"accuracy after:  {accuracy():.2f}")
