import os
import time
from pathlib import Path

import torch
import torch.distributed as dist
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

EPOCHS, GLOBAL_BATCH, CHECKPOINT = 5, 64, Path("ddp.pt")


def log(*text):
    if dist.get_rank() == 0:
        print(*text, flush=True)


def begin():
    if "RANK" not in os.environ:  # started without torchrun
        os.environ |= {"RANK": "0", "LOCAL_RANK": "0", "WORLD_SIZE": "1"}
        os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
    if not torch.cuda.is_available():
        dist.init_process_group("gloo")
        return torch.device("cpu")
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    torch.cuda.set_device(device)
    dist.init_process_group("nccl")
    return device


def digits():
    X, y = load_digits(return_X_y=True)
    X, y = torch.tensor(X / 16, dtype=torch.float32), torch.tensor(y)
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    train, test = order[:1280], order[1280:]
    return TensorDataset(X[train], y[train]), X[test], y[test]


@torch.no_grad()
def accuracy(model, X, y, device):
    rank, world = dist.get_rank(), dist.get_world_size()
    mine = slice(rank, None, world)  # no example twice, unlike a sampler
    model.eval()
    right = model(X[mine].to(device)).argmax(1) == y[mine].to(device)
    counts = torch.tensor([right.sum(), len(right)], device=device)
    dist.all_reduce(counts)  # the sums of all ranks
    return counts[0].item() / counts[1].item()


def main():
    device = begin()
    rank, world = dist.get_rank(), dist.get_world_size()
    train, X_test, y_test = digits()
    sampler = DistributedSampler(train, seed=0)
    local = GLOBAL_BATCH // world
    loader = DataLoader(train, batch_size=local, sampler=sampler)
    shares = [None] * world
    dist.all_gather_object(shares, len(sampler))
    log("examples of each rank:", shares)

    torch.manual_seed(0)
    layers = nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 10)
    model = nn.Sequential(*layers).to(device)
    wrapped = DistributedDataParallel(model)
    optimizer = torch.optim.SGD(wrapped.parameters(), lr=0.1, momentum=0.9)
    start = 0
    if CHECKPOINT.exists():
        saved = torch.load(CHECKPOINT, map_location=device)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        start = saved["epoch"]
        log("resumed after epoch", start)

    for epoch in range(start, EPOCHS):
        sampler.set_epoch(epoch)
        wrapped.train()
        for features, targets in loader:
            logits = wrapped(features.to(device))
            optimizer.zero_grad()
            cross_entropy(logits, targets.to(device)).backward()
            optimizer.step()
        score = accuracy(model, X_test, y_test, device)
        log(f"epoch {epoch + 1}  test accuracy {score:.2f}")
        if rank == 0:
            state = {"model": model.state_dict(), "epoch": epoch + 1}
            state["optimizer"] = optimizer.state_dict()
            torch.save(state, "ddp.tmp")
            Path("ddp.tmp").replace(CHECKPOINT)  # never half a file
        dist.barrier()  # the file is there before the next epoch begins
    time.sleep(0.5)  # gloo's threads let go of their last work
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
