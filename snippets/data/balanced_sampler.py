import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

torch.manual_seed(0)
labels = torch.tensor([0] * 900 + [1] * 100)
dataset = TensorDataset(torch.arange(1000), labels)
weights = 1 / labels.bincount()[labels]  # every class the same total
sampler = WeightedRandomSampler(weights, num_samples=1000)

for options in ({"shuffle": True}, {"sampler": sampler}):
    loader = DataLoader(dataset, batch_size=100, **options)
    indices, drawn = map(torch.cat, zip(*loader, strict=True))
    share = drawn.float().mean()
    every = len(indices.unique()) == 1000
    print(f"{next(iter(options))}: class 1 {share:.1f}, every example {every}")
try:
    DataLoader(dataset, sampler=sampler, shuffle=True)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
