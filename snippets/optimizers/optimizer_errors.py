import torch
from torch import nn

SGD = torch.optim.SGD
layer = nn.Linear(2, 1)
weight, bias = layer.parameters()
saved = SGD([weight], lr=0.1).state_dict()

for attempt in (
    lambda: SGD(nn.ReLU().parameters(), lr=0.1),
    lambda: SGD([weight * 2], lr=0.1),
    lambda: SGD(weight, lr=0.1),
    lambda: SGD(layer, lr=0.1),
    lambda: SGD([{"params": weight}, {"params": layer.parameters()}], lr=0.1),
    lambda: SGD([weight], lr=0.1, nesterov=True),
    lambda: SGD([weight, bias], lr=0.1).load_state_dict(saved),
    lambda: nn.SGD,
):
    try:
        attempt()
    except (ValueError, TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
