from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def first_weights(model):
    weights = [torch.empty(1) for _ in range(2)]
    dist.all_gather(weights, next(model.parameters()).detach()[0, :1])
    return weights[0].item() == weights[1].item()


def work(rank, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=2)
    torch.manual_seed(rank)  # another start on each rank
    model = nn.Linear(4, 1)
    before = first_weights(model)
    after = first_weights(DistributedDataParallel(model))
    if rank == 0:
        print("same before DDP:", before, " after:", after)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
