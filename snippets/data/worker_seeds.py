import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info

SOURCES = ("random", "np.random", "torch", "own generator")


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        draws = random.random(), np.random.random(), torch.rand(()).item()
        return torch.tensor([*draws, self.rng.random()])


def seed_own_generator(worker_id):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


if __name__ == "__main__":
    for init in (None, seed_own_generator):
        torch.manual_seed(0)
        # two batches: worker 0 loads the first, worker 1 the second
        loader = DataLoader(Noise(), 2, num_workers=2, worker_init_fn=init)
        first, second = torch.stack(list(loader)), torch.stack(list(loader))
        print(f"{'':15}same in both workers  same in both epochs")
        for i, source in enumerate(SOURCES):
            workers = torch.equal(first[0, :, i], first[1, :, i])
            epochs = torch.equal(first[..., i], second[..., i])
            print(f"{source:15}{workers!s:22}{epochs}")
