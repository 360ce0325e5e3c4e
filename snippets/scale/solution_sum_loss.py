from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

X = torch.arange(1.0, 9).view(8, 1)


def slope(model, part, reduction):
    model.zero_grad()
    loss = (model(part) - 2 * part).pow(2)
    getattr(loss, reduction)().backward()
    return next(model.parameters()).grad.item()


def work(rank, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=2)
    one = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(one.weight)
    two = DistributedDataParallel(one)
    for reduction in ("mean", "sum"):
        both = slope(two, X[rank::2], reduction)
        single = slope(one, X, reduction)
        if rank == 0:
            print(f"{reduction:5} one process {single:.0f}, DDP {both:.0f}")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
