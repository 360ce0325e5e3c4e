import torch
import torch.nn.functional as F

row = torch.tensor([2.0, 2, 2, 5, 5, 5, 1])
kernel = torch.tensor([-1.0, 0, 1])

# At each position: multiply what lies under the kernel, then add up
by_hand = []
for i in range(len(row) - len(kernel) + 1):
    window = row[i : i + len(kernel)]
    by_hand.append((window * kernel).sum().item())
print(by_hand)

# The same in PyTorch, which wants (batch, channels, length)
print(F.conv1d(row.reshape(1, 1, -1), kernel.reshape(1, 1, -1)))
