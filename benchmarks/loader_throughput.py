"""Images per second from JPEG files, with and without workers, and from a tensor that holds them decoded.

    python -m benchmarks.loader_throughput

Writes ``snippets/data/loader_throughput.txt``: loading alone, without training. The files are in the
memory of the operating system after a first epoch, which is not counted.
"""

import os
import platform
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import mean, stdev

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from benchmarks.results import versions
from builder.paths import SNIPPETS

COUNT, SIDE, SMALL, BATCH, EPOCHS = 400, 256, 64, 50, 5


class Pictures(Dataset):
    """JPEG files, decoded and shrunk at each access."""

    def __init__(self, folder: Path) -> None:
        """Keep the paths."""
        self.paths = sorted(folder.glob("*.jpg"))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.paths)

    def __getitem__(self, index: int) -> Tensor:
        """Return one picture."""
        with Image.open(self.paths[index]) as image:
            small = image.convert("RGB").resize((SMALL, SMALL))
        return torch.from_numpy(np.array(small)).permute(2, 0, 1)


def speeds(batches: object) -> list[float]:
    """Return the images per second of each epoch but the first."""
    found = []
    for _ in range(EPOCHS + 1):
        start = time.perf_counter()
        seen = sum(len(batch) for batch in batches())
        found.append(seen / (time.perf_counter() - start))
    return found[1:]


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as name:
        for number in range(COUNT):
            pixels = rng.integers(256, size=(8, 8, 3), dtype=np.uint8)
            image = Image.fromarray(pixels).resize((SIDE, SIDE), Image.Resampling.BICUBIC)
            image.save(Path(name) / f"{number:04}.jpg")
        files = Pictures(Path(name))
        decoded = torch.stack([files[i] for i in range(COUNT)]).contiguous()
        workers = DataLoader(files, BATCH, shuffle=True, num_workers=2, persistent_workers=True)
        plain, tensor = DataLoader(files, BATCH, shuffle=True), DataLoader(decoded, BATCH, shuffle=True)
        arms = {
            "JPEG, no workers": lambda: plain,
            "JPEG, 2 workers": lambda: workers,
            "tensor, DataLoader": lambda: tensor,
            "tensor, selected": lambda: (
                decoded.index_select(0, rows) for rows in torch.randperm(COUNT).split(BATCH)
            ),
        }
        lines = [
            "python -m benchmarks.loader_throughput",
            f"{date.today()}  {versions('torch', 'pillow')}",
            f"{platform.machine()}, {os.cpu_count()} cores shared with other work",
            f"{COUNT} JPEG of {SIDE}x{SIDE} to {SMALL}x{SMALL}, batches of {BATCH}",
            f"images per second, {EPOCHS} epochs: mean, sd (n - 1)",
            "",
        ]
        for arm, batches in arms.items():
            found = speeds(batches)
            lines.append(f"{arm:18}  {mean(found):9,.0f}  {stdev(found):8,.0f}")
    (SNIPPETS / "data" / "loader_throughput.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
