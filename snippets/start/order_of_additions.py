import torch

big, one = torch.tensor(1e8), torch.tensor(1.0)
print((big - big) + one)
print(big + (one - big))

print(0.1 + 0.2 + 0.3 == 0.3 + 0.2 + 0.1)
