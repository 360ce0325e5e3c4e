import torch
from torch import nn

dense = nn.Embedding(6, 2)
dense(torch.tensor([1, 4])).sum().backward()
try:
    torch.optim.SparseAdam(dense.parameters()).step()
except RuntimeError as error:
    print(error)

sparse = nn.Embedding(6, 2, sparse=True)
sparse(torch.tensor([1, 4])).sum().backward()
try:
    torch.optim.Adam(sparse.parameters()).step()
except RuntimeError as error:
    print(error)

# One optimizer for each kind
model = nn.Sequential(sparse, nn.Flatten(), nn.Linear(4, 1))
optimizers = [
    torch.optim.SparseAdam(model[0].parameters()),
    torch.optim.Adam(model[2].parameters()),
]
for optimizer in optimizers:
    optimizer.zero_grad()
model(torch.tensor([[1, 4]])).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print([type(optimizer).__name__ for optimizer in optimizers])
