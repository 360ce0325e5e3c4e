import os

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank):
    dist.init_process_group("gloo", rank=rank, world_size=2)
    gradient = (
        torch.tensor([2.0, 10.0]) if rank == 0 else torch.tensor([6.0, 0.0])
    )
    mine = gradient.tolist()
    dist.all_reduce(gradient)  # in place: now the sum, on both ranks
    gradient /= dist.get_world_size()
    for turn in range(2):  # the ranks print one after the other
        if turn == rank:
            print(f"rank {rank}: {mine} becomes {gradient.tolist()}")
        dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "29500"}
    mp.start_processes(work, nprocs=2, start_method="fork")
