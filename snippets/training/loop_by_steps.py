from itertools import cycle, islice

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(6), batch_size=4, shuffle=True)
print("steps per epoch:", len(loader))


def forever(loader):
    while True:
        yield from loader


for name, stream in (("cycle", cycle(loader)), ("forever", forever(loader))):
    print(name, [batch.tolist() for batch in islice(stream, 6)])
