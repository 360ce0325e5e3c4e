import random

from torch.utils.data import DataLoader, IterableDataset


class Lines(IterableDataset):
    def __iter__(self):
        return iter(range(12))


class Buffered(IterableDataset):
    def __init__(self, source, size, seed):
        self.source, self.size = source, size
        self.random = random.Random(seed)

    def __iter__(self):
        buffer = []
        for item in self.source:
            buffer.append(item)
            if len(buffer) == self.size:
                yield buffer.pop(self.random.randrange(self.size))
        self.random.shuffle(buffer)
        yield from buffer


try:
    DataLoader(Lines(), shuffle=True)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
for size in (1, 4, 12):
    items = [x.item() for x in DataLoader(Buffered(Lines(), size, seed=0))]
    print(size, items, sorted(items) == list(range(12)))
