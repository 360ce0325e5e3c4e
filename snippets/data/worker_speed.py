import time

from torch.utils.data import DataLoader, Dataset


class Examples(Dataset):
    def __init__(self, seconds):
        self.seconds = seconds

    def __len__(self):
        return 32

    def __getitem__(self, index):
        time.sleep(self.seconds)  # stands for reading and decoding a file
        return index


def seconds_of_epoch(dataset, num_workers):
    start = time.perf_counter()
    for _ in DataLoader(dataset, batch_size=4, num_workers=num_workers):
        pass
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, seconds in (("slow to load", 0.015), ("in memory", 0)):
        dataset = Examples(seconds)
        alone, helped = (seconds_of_epoch(dataset, n) for n in (0, 2))
        print(f"{name:12}  2 workers are faster: {helped < alone}")
