from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=2)
    gradient = torch.tensor([[2.0, 10.0], [6.0, 0.0]])[rank]
    mine = gradient.tolist()
    dist.all_reduce(gradient)  # in place: now the sum, on both ranks
    gradient /= dist.get_world_size()
    for turn in range(2):  # the ranks print one after the other
        if turn == rank:
            print(f"rank {rank}: {mine} becomes {gradient.tolist()}")
        dist.barrier()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
