"""How fast can a CPU learn MNIST? The race, then what each ingredient is worth.

    python -m benchmarks.mnist --data FOLDER

FOLDER holds MNIST's four files in their own format, unpacked: train-images-idx3-ubyte and so on. It takes
about an hour; with --only, it does one of the three parts.
"""

import argparse
from pathlib import Path

import torch

from benchmarks.mnist import ablation, race

PARTS = {"race": race.main, "ablation": ablation.one_pass, "selection": ablation.selection}

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", choices=PARTS)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    for name in [arguments.only] if arguments.only else PARTS:
        PARTS[name](arguments.data, f"python -m benchmarks.mnist --data FOLDER --only {name}")
