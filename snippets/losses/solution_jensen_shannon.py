import torch


def kl(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum()


def js(P, Q):
    M = (P + Q) / 2
    return (kl(P, M) + kl(Q, M)) / 2


P = torch.tensor([0.5, 0.25, 0.25])
Q = torch.tensor([0.8, 0.1, 0.1])
print(f"{js(P, Q):.4f} {js(Q, P):.4f}")

P, Q = torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0])
print(f"{kl(P, Q):.4f} {js(P, Q):.4f} {torch.tensor(2.0).log():.4f}")
