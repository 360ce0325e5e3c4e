from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Lines(IterableDataset):
    def __iter__(self):
        return iter(range(6))


class SharedLines(IterableDataset):
    def __iter__(self):
        info = get_worker_info()  # None in the main process
        start, step = (info.id, info.num_workers) if info else (0, 1)
        return iter(range(start, 6, step))


if __name__ == "__main__":
    for dataset in (Lines(), SharedLines()):
        for num_workers in (0, 2):
            loader = DataLoader(dataset, 3, num_workers=num_workers)
            batches = [batch.tolist() for batch in loader]
            print(f"{type(dataset).__name__:11} {num_workers} {batches}")
