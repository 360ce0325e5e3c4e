import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

torch.manual_seed(0)
layers = [nn.Linear(64, 256), nn.ReLU()]
for _ in range(3):
    layers += [nn.Linear(256, 256), nn.ReLU()]
model = nn.Sequential(*layers, nn.Linear(256, 10))
parameters = sum(p.nbytes for p in model.parameters()) / 2**20
owned = {p.untyped_storage().data_ptr() for p in model.parameters()}


def activations(batch_size):
    saved = {}

    def keep(tensor):
        if tensor.untyped_storage().data_ptr() not in owned:
            saved[tensor.untyped_storage().data_ptr()] = tensor.nbytes
        return tensor

    X = torch.randn(batch_size, 64)
    y = torch.randint(10, (batch_size,))
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = nn.functional.cross_entropy(model(X), y)
    return sum(saved.values()) / 2**20, loss


sizes = (32, 128, 512, 2048)
kept = [activations(batch_size)[0] for batch_size in sizes]
places = range(len(sizes))
parts = {
    "model parameters": [parameters] * 4,
    "gradients": [parameters] * 4,
    "AdamW": [2 * parameters] * 4,
    "activations": kept,
}
fig, ax = plt.subplots(figsize=(5, 3.2))
bottom = [0.0] * 4
for color, (name, heights) in enumerate(parts.items()):
    ax.bar(places, heights, bottom=bottom, color=f"C{color}", label=name)
    bottom = [
        low + height for low, height in zip(bottom, heights, strict=True)
    ]
ax.set_xticks(places, [str(size) for size in sizes])
ax.set_xlabel("batch size")
ax.set_ylabel("MiB")
ax.legend(loc="upper left")
plt.show()
