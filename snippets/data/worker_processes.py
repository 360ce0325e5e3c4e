import os

from torch.utils.data import DataLoader, Dataset


class WhoLoads(Dataset):
    def __init__(self):
        self.calls = 0

    def __len__(self):
        return 8

    def __getitem__(self, index):
        self.calls += 1
        return os.getpid()


if __name__ == "__main__":  # workers that are spawned import this file
    print("workers  processes  main is one  calls seen by main")
    for num_workers in (0, 2):
        dataset = WhoLoads()
        loader = DataLoader(dataset, batch_size=2, num_workers=num_workers)
        ids = {process for batch in loader for process in batch.tolist()}
        print(
            f"{num_workers:7}  {len(ids):9}  {os.getpid() in ids!s:11}"
            f"  {dataset.calls:18}"
        )
