import time
from timeit import repeat

from torch.utils.data import DataLoader, Dataset


class Examples(Dataset):
    def __init__(self, seconds):
        self.seconds = seconds

    def __len__(self):
        return 24

    def __getitem__(self, index):
        time.sleep(self.seconds)  # stands for reading and decoding a file
        return index


def seconds_of_epoch(dataset, num_workers):
    loader = DataLoader(
        dataset,
        batch_size=4,
        num_workers=num_workers,
        persistent_workers=num_workers > 0,
    )
    list(loader)  # the first epoch also starts the workers
    return min(repeat(lambda: list(loader), number=1, repeat=5))


if __name__ == "__main__":
    for name, seconds in (("slow to load", 0.01), ("in memory", 0)):
        dataset = Examples(seconds)
        alone, helped = (seconds_of_epoch(dataset, n) for n in (0, 2))
        print(f"{name:12}  2 workers are faster: {helped < alone}")
