import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def size(tensors):
    return sum(tensor.nbytes for tensor in tensors) / 1024


def training_memory(batch_size):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 256), nn.ReLU()]
    for _ in range(3):
        layers += [nn.Linear(256, 256), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(256, 10))
    optimizer = torch.optim.AdamW(model.parameters())
    saved = {}

    def keep(tensor):
        if tensor.untyped_storage().data_ptr() not in owned:
            saved[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    owned = {p.untyped_storage().data_ptr() for p in model.parameters()}
    X, y = torch.randn(batch_size, 64), torch.randint(10, (batch_size,))
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = nn.functional.cross_entropy(model(X), y)
    activations = size(saved.values())
    loss.backward()
    optimizer.step()
    parameters = size(model.parameters())
    gradients = size(p.grad for p in model.parameters())
    states = optimizer.state.values()
    state = size(s[name] for s in states for name in ("exp_avg", "exp_avg_sq"))
    return parameters, gradients, state, activations


print("KiB     parameters  gradients  AdamW  activations")
for batch_size in (32, 512):
    parts = training_memory(batch_size)
    print(f"N = {batch_size:3}", *(f"{part:10.0f}" for part in parts))
