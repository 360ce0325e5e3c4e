import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Sampler


class SimilarLengths(Sampler):
    def __init__(self, lengths, batch_size):
        self.batches = torch.tensor(lengths).argsort().split(batch_size)

    def __len__(self):
        return len(self.batches)

    def __iter__(self):
        for i in torch.randperm(len(self.batches)):
            yield self.batches[i].tolist()


torch.manual_seed(0)
lengths = torch.randint(1, 101, (1000,)).tolist()
texts = [torch.ones(length) for length in lengths]
for name, options in (
    ("shuffled", {"batch_size": 20, "shuffle": True}),
    ("similar lengths", {"batch_sampler": SimilarLengths(lengths, 20)}),
):
    loader = DataLoader(texts, collate_fn=pad_sequence, **options)
    entries = torch.cat([batch.flatten() for batch in loader])
    print(f"{name:16}padding: {(entries == 0).float().mean():.0%}")
