import torch
from torch import nn

torch.manual_seed(0)
y = torch.randint(0, 1000, (64,))  # words from a vocabulary of 1000
ignorant = torch.zeros(64, 1000)
halfway = torch.zeros(64, 1000)
halfway[torch.arange(64), y] = 6.9  # about as much as all others together

for logits in (ignorant, halfway):
    loss = nn.functional.cross_entropy(logits, y)
    bits = loss / torch.tensor(2.0).log()
    print(f"loss {loss:.2f}, {bits:.2f} bits, perplexity {loss.exp():.1f}")

losses = torch.tensor([1.0, 5.0])  # two batches of the same size
print(f"{losses.mean().exp():.1f} {losses.exp().mean():.1f}")
