"""MNIST's images as tensors, and what training makes of a batch of them."""

import math
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample

from benchmarks.numpy_mnist import read_idx

VALIDATION = 10_000


def images(folder: Path, kind: str) -> tuple[Tensor, Tensor]:
    """Return images from 0 to 1, of shape (N, 1, 28, 28), and their labels; kind is train or t10k."""
    X = torch.tensor(read_idx(folder / f"{kind}-images-idx3-ubyte"), dtype=torch.float32) / 255
    y = torch.tensor(read_idx(folder / f"{kind}-labels-idx1-ubyte"), dtype=torch.int64)
    return X[:, None], y


def distorted(X: Tensor) -> Tensor:
    """Turn each image by up to 15 degrees, scale it by up to 15 % and shift it by up to two pixels."""
    angle = (torch.rand(len(X)) * 2 - 1) * math.pi / 12
    scale = 1 + (torch.rand(len(X)) * 2 - 1) * 0.15
    shift = (torch.rand(2, len(X)) * 2 - 1) * 2 / 14
    cosine, sine = scale * angle.cos(), scale * angle.sin()
    theta = torch.stack([cosine, -sine, shift[0], sine, cosine, shift[1]], dim=1).view(-1, 2, 3)
    return grid_sample(X, affine_grid(theta, X.shape, align_corners=False), align_corners=False)


AUGMENTATIONS = {"none": lambda X: X, "affine": distorted}
