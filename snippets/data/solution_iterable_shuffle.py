import torch
from torch.utils.data import DataLoader, IterableDataset


class Lines(IterableDataset):
    def __iter__(self):
        return iter(range(12))


class Buffered(IterableDataset):
    def __init__(self, source, size):
        self.source, self.size = source, size

    def __iter__(self):
        # torch's own numbers: a worker gets another seed in each epoch
        buffer = []
        for item in self.source:
            buffer.append(item)
            if len(buffer) == self.size:
                yield buffer.pop(torch.randint(self.size, ()).item())
        for index in torch.randperm(len(buffer)).tolist():
            yield buffer[index]


if __name__ == "__main__":
    try:
        DataLoader(Lines(), shuffle=True)
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")

    torch.manual_seed(0)
    for size in (1, 4, 12):
        items = [x.item() for x in DataLoader(Buffered(Lines(), size))]
        print(size, items, sorted(items) == list(range(12)))

    loader = DataLoader(Buffered(Lines(), 12), num_workers=1)
    first, second = torch.cat(list(loader)), torch.cat(list(loader))
    print("same order in both epochs:", torch.equal(first, second))
