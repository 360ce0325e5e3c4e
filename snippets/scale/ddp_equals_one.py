import copy
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
# float64, so that a mistake exceeds rounding
X = torch.randn(10, 8, 5, dtype=torch.float64)  # ten global batches of 8
y = X.sum(2, keepdim=True).sin()
start = nn.Sequential(nn.Linear(5, 16), nn.Tanh(), nn.Linear(16, 1)).double()


def train(model, part, average=False):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for features, targets in zip(X[:, part], y[:, part], strict=True):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(features), targets).backward()
        if average:
            for p in model.parameters():
                dist.all_reduce(p.grad)
                p.grad /= dist.get_world_size()
        optimizer.step()
    return torch.cat([p.detach().flatten() for p in model.parameters()])


def work(rank, meet):
    dist.init_process_group("gloo", meet, rank=rank, world_size=2)
    mine = slice(rank, None, 2)
    one = train(copy.deepcopy(start), slice(None))
    alone = train(copy.deepcopy(start), mine)
    by_hand = train(copy.deepcopy(start), mine, average=True)
    ddp = train(DistributedDataParallel(copy.deepcopy(start)), mine)
    if rank == 0:
        for name, w in (("half", alone), ("by hand", by_hand), ("DDP", ddp)):
            same = torch.allclose(w, one, rtol=0, atol=1e-12)
            print(f"{name:8}equals one process with all 8: {same}")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # where the processes meet
        meet = Path(folder, "store").as_uri()
        mp.start_processes(work, (meet,), nprocs=2, start_method="fork")
