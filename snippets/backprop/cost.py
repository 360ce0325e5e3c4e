import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)


def count(sizes, batch=100):
    model = nn.Sequential()
    for number in range(1, len(sizes)):
        model.append(nn.Linear(sizes[number - 1], sizes[number]))
        model.append(nn.Sigmoid())
    X = torch.randn(batch, sizes[0])
    with FlopCounterMode(display=False) as forward:
        loss = model(X).square().mean()
    with FlopCounterMode(display=False) as backward:
        loss.backward()
    return forward.get_total_flops(), backward.get_total_flops()


for sizes in [784, 30, 10], [300, 300, 300, 300, 300], [2, 300, 300, 1]:
    forward, backward = count(sizes)
    print(f"{sizes}  {forward:,}  {backward:,}  {backward / forward:.2f}")
