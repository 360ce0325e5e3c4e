import torch
from torch import nn

for make in (torch.optim.SGD, torch.optim.Adam, torch.optim.Adagrad):
    model = nn.Linear(3, 1)
    optimizer = make([model.weight], lr=0.1)
    held = optimizer.param_groups[0]["params"][0]
    model.to(torch.float64)
    state = {k: v.dtype for k, v in optimizer.state[held].items()}
    print(make.__name__, model.weight is held, held.dtype, state)

# Loading its own state brings the optimizer's tensors along
optimizer.load_state_dict(optimizer.state_dict())
print(optimizer.state[held]["sum"].dtype)
