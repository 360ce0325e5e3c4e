import torch
from torch.utils.data import DataLoader

order = torch.Generator().manual_seed(0)
loader = DataLoader(
    [1, 2, 3, 4, 5, 6], batch_size=2, shuffle=True, generator=order
)
print("batches", len(loader))
for epoch in (1, 2):
    print("epoch", epoch, [batch.tolist() for batch in loader])
