import os
import time
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank):
    patience = timedelta(seconds=1)  # by default minutes
    dist.init_process_group("gloo", rank=rank, world_size=2, timeout=patience)
    if rank == 0:  # "only rank 0 needs the sum": no, all have to call
        try:
            dist.all_reduce(torch.ones(1))
        except RuntimeError as error:
            print(str(error).partition("] ")[2])
    else:
        time.sleep(2)  # busy with something else


if __name__ == "__main__":
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "29500"}
    mp.start_processes(work, nprocs=2, start_method="fork")
