import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
labels = torch.randint(10, (10_000,))
logits = 7 * nn.functional.one_hot(labels, 10) + torch.randn(10_000, 10)
loader = DataLoader(TensorDataset(logits, labels), batch_size=1024)
loss_function = nn.CrossEntropyLoss()

means = total = 0.0
for some_logits, some_labels in loader:
    loss = loss_function(some_logits, some_labels).item()
    means += loss
    total += loss * len(some_labels)

print(f"wrong: means / examples  {means / len(labels):.4f}")
print(f"right: total / examples  {total / len(labels):.4f}")
print(f"all at once              {loss_function(logits, labels):.4f}")
