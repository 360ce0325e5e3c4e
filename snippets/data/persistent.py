import os

from torch.utils.data import DataLoader, Dataset


class Scaled(Dataset):
    factor = 1

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.factor * index, os.getpid()


if __name__ == "__main__":
    print("persistent  same processes  epoch 2")
    for persistent in (False, True):
        dataset, values, processes = Scaled(), [], []
        loader = DataLoader(
            dataset, 2, num_workers=2, persistent_workers=persistent
        )
        for factor in (1, 10):
            dataset.factor = factor
            batches = list(loader)
            values.append([v for batch in batches for v in batch[0].tolist()])
            processes.append(
                {p for batch in batches for p in batch[1].tolist()}
            )
        print(
            f"{persistent!s:10}  {processes[0] == processes[1]!s:14}"
            f"  {values[1]}"
        )
