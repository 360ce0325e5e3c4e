import torch


def kl(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum()


A, B, C = torch.tensor([[0.5, 0.5], [0.25, 0.75], [0.1, 0.9]])
print(f"KL(A|C) {kl(A, C):.4f}")
print(f"KL(A|B) + KL(B|C) {kl(A, B) + kl(B, C):.4f}")
print(f"KL(A|(1, 0)) {kl(A, torch.tensor([1.0, 0.0])):.4f}")
