import torch
from torch import nn

torch.manual_seed(0)
train = ["north", "south", "north", "east"]
test = ["south", "west"]
codes = {name: code for code, name in enumerate(sorted(set(train)), start=1)}
print(codes)

embedding = nn.Embedding(len(codes), 2)
try:
    embedding(torch.tensor([codes[name] for name in train]))
except IndexError as error:
    print(type(error).__name__, error)

try:
    torch.tensor([codes[name] for name in test])
except KeyError as error:
    print(type(error).__name__, error)

unknown = 0
embedding = nn.Embedding(1 + len(codes), 2)
index = torch.tensor([codes.get(name, unknown) for name in test])
print(index, tuple(embedding(index).shape))

index = torch.tensor([codes[name] for name in train])
hidden = torch.rand(len(index)) < 0.1  # in training, per batch
print(tuple(embedding(index.masked_fill(hidden, unknown)).shape))
