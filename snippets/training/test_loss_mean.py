import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, y = torch.randn(1000, 10), torch.randint(10, (1000,))
logits[960:] *= 5  # the last, smaller batch is harder

summed_means = summed_losses = batches = 0
for z, t in zip(logits.split(64), y.split(64), strict=True):
    mean = F.cross_entropy(z, t).item()
    summed_means += mean
    summed_losses += mean * len(t)
    batches += 1

print(f"all at once               {F.cross_entropy(logits, y):.4f}")
print(f"mean x size, over N       {summed_losses / len(y):.4f}")
print(f"means, over batches       {summed_means / batches:.4f}")
print(f"means, over N (a mistake) {summed_means / len(y):.4f}")
