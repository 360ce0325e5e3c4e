import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8))
model.extend([nn.ReLU(), nn.Linear(8, 2)])
with torch.no_grad():
    model[2].weight[3] = torch.inf  # the fault to be found


def check(name):
    def hook(module, inputs, output):
        if not output.isfinite().all():
            came_in = all(x.isfinite().all() for x in inputs)
            own = all(p.isfinite().all() for p in module.parameters())
            raise FloatingPointError(
                f"layer {name}: inputs finite {came_in}, parameters {own}"
            )

    return hook


handles = [
    module.register_forward_hook(check(name))
    for name, module in model.named_modules()
    if not list(module.children())
]
try:
    model(torch.randn(16, 4))
except FloatingPointError as error:
    print(error)

nn.init.kaiming_uniform_(model[2].weight)
print("repaired:", model(torch.randn(16, 4)).shape)
for handle in handles:
    handle.remove()
