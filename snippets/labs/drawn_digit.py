# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
split = {"test_size": 360, "random_state": 0}
rest, test = train_test_split(range(len(labels)), stratify=labels, **split)
train, val = train_test_split(rest, stratify=labels[rest], **split)
print("images for training, validation, test", len(train), len(val), len(test))
# --8<-- [end:data]

# --8<-- [start:network]
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(64, 10),
)
x = images[:1]
for layer in model:
    x = layer(x)
    print(f"{type(layer).__name__:10}{tuple(x.shape)}")
print("parameters", sum(each.numel() for each in model.parameters()))
# --8<-- [end:network]

# --8<-- [start:train]
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(20):
    order = torch.tensor(train)[torch.randperm(len(train))]
    for batch in order.split(32):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


@torch.no_grad()
def accuracy(part):
    right = model(images[part]).argmax(dim=1) == labels[part]
    return right.double().mean().item()


print(f"accuracy: training {accuracy(train):.2f}, ", end="")
print(f"validation {accuracy(val):.2f}, test {accuracy(test):.2f}")
# --8<-- [end:train]

# --8<-- [start:half]
with torch.no_grad():
    before = model(images[test])
    for parameter in model.parameters():
        parameter.copy_(parameter.half())
    after = model(images[test])
change = (after.softmax(dim=1) - before.softmax(dim=1)).abs().max().item()
print(f"half precision moves a probability by {change:.3f} at most")
# --8<-- [end:half]

# --8<-- [start:read]
drawing = """
006eggc0
04gc4gg0
0000cge0
0004ggc0
000004g8
000000gc
0cc04gg4
04gggg80
"""
rows = [[int(sign, 17) for sign in row] for row in drawing.split()]
with torch.no_grad():
    image = torch.tensor(rows, dtype=torch.float32).view(1, 1, 8, 8) / 16
    shares = model(image).softmax(dim=1)[0]
print("read as", shares.argmax().item())
for digit, share in enumerate(shares.tolist()):
    print(f"{digit}  {share:.3f}")
# --8<-- [end:read]
