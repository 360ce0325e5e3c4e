from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

sent = []


def counted(group, bucket):
    sent.append(bucket.buffer().nbytes)
    return default_hooks.allreduce_hook(group, bucket)


def gradient(X, y, no_sync):
    torch.manual_seed(0)
    layers = nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    model = DistributedDataParallel(nn.Sequential(*layers))
    model.register_comm_hook(None, counted)
    sent.clear()
    for i in range(4):  # micro-batches
        quiet = no_sync and i < 3
        with model.no_sync() if quiet else nullcontext():
            logits = model(X[i])  # the forward pass belongs inside, too
            loss = nn.functional.cross_entropy(logits, y[i]) / 4
            loss.backward()
    return torch.cat([p.grad.flatten() for p in model.parameters()])


def work(rank, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=2)
    g = torch.Generator().manual_seed(rank)
    X = torch.randn(4, 8, 64, generator=g)
    y = torch.randint(10, (4, 8), generator=g)
    always = gradient(X, y, no_sync=False)
    bytes_always = sum(sent)
    once = gradient(X, y, no_sync=True)
    if rank == 0:
        print("parameters:", len(once), " times 4 bytes:", 4 * len(once))
        print("four micro-batches:", bytes_always, "bytes")
        print("with no_sync:      ", sum(sent), "bytes")
        print("same gradient:", torch.allclose(once, always, atol=1e-6))


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
