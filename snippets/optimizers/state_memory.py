import torch
from torch import nn

for make, settings in (
    (torch.optim.SGD, {}),
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.Adagrad, {}),
    (torch.optim.RMSprop, {}),
    (torch.optim.RMSprop, {"momentum": 0.9, "centered": True}),
    (torch.optim.Adadelta, {}),
    (torch.optim.Adam, {}),
    (torch.optim.Adam, {"amsgrad": True}),
    (torch.optim.AdamW, {}),
    (torch.optim.Adamax, {}),
    (torch.optim.NAdam, {}),
    (torch.optim.RAdam, {}),
):
    w = nn.Parameter(torch.ones(1000))
    optimizer = make([w], lr=0.01, **settings)
    w.grad = torch.ones(1000)
    optimizer.step()
    state = {k: v for k, v in optimizer.state[w].items() if v is not None}
    whole = [k for k, v in state.items() if v.numel() == 1000]
    print(f"{make.__name__:8} {len(whole)}", *whole)
