import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, meet):
    options = {"rank": rank, "world_size": 2}
    options["timeout"] = timedelta(seconds=1)  # by default minutes
    dist.init_process_group("gloo", meet, **options)
    if rank == 0:  # "only rank 0 needs the sum": no, all have to call
        try:
            dist.all_reduce(torch.ones(1))
        except RuntimeError as error:
            print(str(error).partition("] ")[2])
    else:
        time.sleep(2)  # busy with something else


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
