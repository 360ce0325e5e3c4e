import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.nn.functional import cross_entropy

layers = nn.Linear(64, 256), nn.Tanh(), nn.Linear(256, 256), nn.Tanh()
model = nn.Sequential(*layers, nn.Linear(256, 10))
weights = {p.untyped_storage().data_ptr() for p in model.parameters()}


def saved_bytes(batch, autocast):
    saved = {}

    def pack(t):
        storage = t.untyped_storage()
        if storage.data_ptr() not in weights:
            saved[storage.data_ptr()] = storage.nbytes()
        return t

    X, y = torch.randn(batch, 64), torch.randint(10, (batch,))
    mixed = torch.autocast("cpu", torch.bfloat16, enabled=autocast)
    with saved_tensors_hooks(pack, lambda t: t), mixed:
        loss = cross_entropy(model(X), y)
    loss.backward()
    return sum(saved.values())


for batch in 64, 1024:
    plain, mixed = saved_bytes(batch, False), saved_bytes(batch, True)
    print(f"batch {batch:4}  float32 {plain:7}  autocast {mixed:7}")
print("parameters:", sum(p.nbytes for p in model.parameters()))
