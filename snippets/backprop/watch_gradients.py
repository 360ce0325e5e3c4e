import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential()
for _ in range(4):
    model.extend([nn.Linear(64, 64), nn.ReLU()])
model.append(nn.Linear(64, 10))
model[4].bias.data.fill_(-0.15)  # about a third of its units are off


def watch(name):
    def hook(module, inputs, z):
        z.register_hook(lambda grad: report.append((name, z, grad)))

    return hook


report, handles = [], []
for name, module in model[:-1].named_modules():
    if isinstance(module, nn.Linear):
        handles.append(module.register_forward_hook(watch(name)))

X, y = torch.randn(128, 64), torch.arange(128) % 10
nn.functional.cross_entropy(model(X), y).backward()
for handle in handles:
    handle.remove()

print("layer  std of z's grad  norm of W's grad  units off")
for name, z, grad in reversed(report):  # the last layer came first
    weight_norm = model.get_submodule(name).weight.grad.norm()
    off = (z <= 0).all(dim=0).float().mean()
    print(f"{name:5} {grad.std():12.0e} {weight_norm:16.0e} {off:12.2f}")
