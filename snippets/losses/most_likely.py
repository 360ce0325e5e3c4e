import torch
from torch import nn

seen = torch.tensor([0] * 5 + [1] * 3 + [2] * 2)  # ten observations
logits = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([logits], lr=1.0)
for _ in range(200):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(logits.expand(10, 3), seen)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    p = torch.softmax(logits, dim=0)
    likelihood = p[seen].prod()
print(p.numpy().round(4), f"likelihood {likelihood:.2e}")
print(f"loss {loss.item():.4f}, -log(likelihood) / 10")
print(f"     {-likelihood.log().item() / 10:.4f}, entropy of the frequencies")
print(f"     {torch.special.entr(seen.bincount() / 10).sum().item():.4f}")
