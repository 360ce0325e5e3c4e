import torch


def KL(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum()


def JS(P, Q):
    M = (P + Q) / 2
    return (KL(P, M) + KL(Q, M)) / 2


P = torch.tensor([0.5, 0.25, 0.25])
Q = torch.tensor([0.8, 0.1, 0.1])
print(f"{JS(P, Q):.4f} {JS(Q, P):.4f}")

P, Q = torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0])
print(f"{KL(P, Q):.4f} {JS(P, Q):.4f} {torch.tensor(2.0).log():.4f}")
