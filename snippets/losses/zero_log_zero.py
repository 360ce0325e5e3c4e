import torch

P = torch.tensor([1.0, 0.0])
Q = torch.tensor([1.0, 0.0])

print(-(P * P.log()).sum())
print(torch.special.entr(P).sum())
print(-torch.xlogy(P, Q).sum() + 0)  # xlogy(p, q): p ln q, but 0 if p = 0
print(-torch.xlogy(Q.flip(0), P).sum())  # what happens was impossible

logits = torch.tensor([200.0, 0.0])  # from logits there is no log(0)
print(-(P * torch.log_softmax(logits, dim=0)).sum() + 0)
