import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

images = [{"pixels": torch.zeros(1, 28, 28), "label": i} for i in range(4)]
batch = next(iter(DataLoader(images, batch_size=4)))
print(batch["pixels"].shape, batch["label"])

words = [torch.tensor(w) for w in ([4, 8, 6], [5], [7, 7], [1, 2, 3, 9])]
try:
    next(iter(DataLoader(words, batch_size=4)))
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")


def pad(examples):
    lengths = torch.tensor([len(example) for example in examples])
    return pad_sequence(examples, batch_first=True), lengths


padded, lengths = next(iter(DataLoader(words, 4, collate_fn=pad)))
print(padded)
print(lengths)
