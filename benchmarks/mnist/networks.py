"""The network of the lab on handwritten digits, and a smaller one that learns faster."""

from torch import Tensor, nn


class GlobalPool(nn.Module):
    """Reduce each feature map to its maximum, or to its mean."""

    def __init__(self, maximum: bool):
        super().__init__()
        self.maximum = maximum

    def forward(self, X: Tensor) -> Tensor:
        """Return a tensor of shape (N, C) for one of shape (N, C, H, W)."""
        return X.amax((2, 3)) if self.maximum else X.mean((2, 3))


def baseline() -> nn.Sequential:
    """Return two convolutions and two linear layers, 1,199,882 parameters."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3),
        nn.ReLU(),
        nn.Conv2d(32, 64, 3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(9216, 128),
        nn.ReLU(),
        nn.Linear(128, 10),
    )


def block(inputs: int, outputs: int, kernel_size: int, pool: bool, norm: bool) -> list[nn.Module]:
    """Return convolution without padding, pooling, batch normalization and ReLU."""
    layers: list[nn.Module] = [nn.Conv2d(inputs, outputs, kernel_size, bias=not norm)]
    layers += [nn.MaxPool2d(2)] * pool + [nn.BatchNorm2d(outputs)] * norm
    return [*layers, nn.ReLU()]


def small(width: int = 16, norm: bool = True, head: str = "max") -> nn.Sequential:
    """Return four convolutions and one linear layer: 28 → 24 → 12 → 10 → 8 → 4 → 2 pixels → 10 logits."""
    heads = {
        "max": [GlobalPool(maximum=True), nn.Linear(8 * width, 10)],
        "mean": [GlobalPool(maximum=False), nn.Linear(8 * width, 10)],
        "flatten": [nn.Flatten(), nn.Linear(32 * width, 10)],
    }
    return nn.Sequential(
        *block(1, width, 5, pool=True, norm=norm),
        *block(width, 2 * width, 3, pool=False, norm=norm),
        *block(2 * width, 4 * width, 3, pool=True, norm=norm),
        *block(4 * width, 8 * width, 3, pool=False, norm=norm),
        *heads[head],
    )
