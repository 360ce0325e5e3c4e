import os

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)
        self.extra = nn.Linear(4, 3)  # left from an experiment

    def forward(self, x):
        return self.head(self.body(x).relu())


def two_steps(**options):
    model = DistributedDataParallel(Net(), **options)
    for _ in range(2):
        model(torch.ones(1, 4)).sum().backward()
    return [name for name, p in model.named_parameters() if p.grad is None]


os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
dist.init_process_group("gloo", rank=0, world_size=1)
try:
    two_steps()
except RuntimeError as error:
    first, second, *_ = str(error).split(". ")
    print(first, second, sep=".\n", end=" …\n")
    print(*[line for line in str(error).split("\n") if "indices" in line])
print("without a gradient:", two_steps(find_unused_parameters=True))
dist.destroy_process_group()
