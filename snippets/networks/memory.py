import torch
from torch import nn

torch.manual_seed(0)


def train_one_step(optimizer_class, **options):
    model = nn.Sequential(nn.Linear(784, 30), nn.ReLU(), nn.Linear(30, 10))
    optimizer = optimizer_class(model.parameters(), lr=0.001, **options)
    model(torch.randn(1, 784)).sum().backward()
    optimizer.step()
    return model, optimizer


print("bytes      parameters  gradients  optimizer")
for name, optimizer_class, options in [
    ("SGD", torch.optim.SGD, {}),
    ("momentum", torch.optim.SGD, {"momentum": 0.9}),
    ("Adam", torch.optim.Adam, {}),
]:
    model, optimizer = train_one_step(optimizer_class, **options)
    kept = [
        tensor
        for state in optimizer.state.values()
        for tensor in state.values()
        if torch.is_tensor(tensor)
    ]
    parameters = sum(p.nbytes for p in model.parameters())
    gradients = sum(p.grad.nbytes for p in model.parameters())
    state = sum(tensor.nbytes for tensor in kept)
    print(f"{name:10} {parameters:10,} {gradients:10,} {state:10,}")

weight = model[0].weight
print("weight", tuple(weight.shape), weight.dtype)
for name, tensor in optimizer.state[weight].items():
    print(f"{name:10} {tuple(tensor.shape)}")
