"""One training of one network: what is chosen stands in a Setup, what came out in a list of Epochs."""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from benchmarks.mnist import networks
from benchmarks.mnist.data import AUGMENTATIONS

SHIFTS = [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)]


@dataclass(frozen=True)
class Setup:
    """All choices of a training run; the defaults are those of the fast one."""

    epochs: float = 1.0  # how often as many images as there are pass through the network
    learning_rate: float = 0.2  # the highest one, where it changes
    batch_size: int = 128
    width: int = 16  # feature maps of the first convolution; 0 is the network of the lab
    norm: bool = True
    head: str = "max"
    mean: float = 0.0  # what is subtracted from a pixel, and by what the rest is divided
    deviation: float = 0.3
    optimizer: str = "Nesterov"
    one_cycle: bool = True
    weight_decay: float = 5e-4
    smoothing: float = 0.1
    augmentation: str = "affine"
    keep: float = 1.0  # the part of the images that is used after the first epoch: half hard, half random
    averaging: float = 0.0  # decay of the moving average of the weights; 0 is none, 0.995 fits many epochs
    shifts: bool = True  # predictions are averaged over five positions of the image


@dataclass(frozen=True)
class Epoch:
    """What was reached when so many seconds of this process had been spent on training."""

    images: int
    seconds: float
    loss: float


def network(setup: Setup) -> nn.Module:
    """Return a new network, its weights in the order of memory that convolutions on a CPU like."""
    model = networks.small(setup.width, setup.norm, setup.head) if setup.width else networks.baseline()
    return model.to(memory_format=torch.channels_last)


def optimizer_of(setup: Setup, model: nn.Module) -> torch.optim.Optimizer:
    """Return Adam or SGD; weight decay is left out where it is 0."""
    rate, decay = setup.learning_rate, setup.weight_decay
    if setup.optimizer == "Adam":
        return torch.optim.AdamW(model.parameters(), rate, weight_decay=decay)
    momentum = 0.9 if setup.optimizer == "Nesterov" else 0.0
    return torch.optim.SGD(
        model.parameters(), rate, momentum=momentum, nesterov=momentum > 0, weight_decay=decay
    )


def passes(setup: Setup, count: int) -> list[int]:
    """Return how many batches each pass has: the first sees all images, later ones the part that is kept."""
    left = round(setup.epochs * count) // setup.batch_size
    sizes, size = [], count // setup.batch_size
    while left > 0:
        sizes.append(min(size, left))
        left -= sizes[-1]
        size = round(setup.keep * count) // setup.batch_size
    return sizes


def chosen(losses: Tensor, count: int) -> Tensor:
    """Return so many rows in random order: half of them had the highest losses, the others are random."""
    order = losses.argsort(descending=True)
    hard, others = order[: count // 2], order[count // 2 :]
    rows = torch.cat([hard, others[torch.randperm(len(others))[: count - len(hard)]]])
    return rows[torch.randperm(count)]


def train(setup: Setup, seed: int, X: Tensor, y: Tensor) -> Iterator[tuple[nn.Module, Epoch]]:
    """Train on images X of shape (N, 1, 28, 28) and labels y; yield the network after each pass."""
    torch.manual_seed(seed)
    begin, paused = time.process_time(), 0.0
    X = ((X - setup.mean) / setup.deviation).contiguous(memory_format=torch.channels_last)
    model = network(setup)
    average = (
        AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(setup.averaging), use_buffers=True)
        if setup.averaging
        else None
    )
    optimizer = optimizer_of(setup, model)
    sizes = passes(setup, len(X))
    scheduler: LRScheduler | None = (
        OneCycleLR(
            optimizer,
            setup.learning_rate,
            total_steps=sum(sizes),
            pct_start=0.25,
            cycle_momentum=setup.optimizer != "SGD",  # it would give momentum to an optimizer without
        )
        if setup.one_cycle
        else None
    )
    augment = AUGMENTATIONS[setup.augmentation]
    losses = torch.full((len(X),), math.inf)
    images = 0
    for size in sizes:
        model.train()
        total = 0.0
        for rows in chosen(losses, size * setup.batch_size).split(setup.batch_size):
            logits = model(augment(X[rows]))
            each = cross_entropy(logits, y[rows], label_smoothing=setup.smoothing, reduction="none")
            loss = each.mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if scheduler:
                scheduler.step()
            if average:
                average.update_parameters(model)
            losses[rows] = each.detach()
            total += loss.item()
        images += size * setup.batch_size
        stop = time.process_time()
        yield average or model, Epoch(images, stop - begin - paused, total / size)
        paused += time.process_time() - stop


@torch.no_grad()
def errors(setup: Setup, model: nn.Module, X: Tensor, y: Tensor) -> int:
    """Return how many images of X, from 0 to 1, the network misreads."""
    model.eval()
    X = ((X - setup.mean) / setup.deviation).contiguous(memory_format=torch.channels_last)
    wrong = 0
    for images, labels in zip(X.split(1000), y.split(1000), strict=True):
        places = SHIFTS if setup.shifts else SHIFTS[:1]
        logits = sum(model(images.roll(place, (2, 3))).log_softmax(1) for place in places)
        wrong += (logits.argmax(1) != labels).sum().item()
    return wrong
