import torch

P = torch.tensor([0.5, 0.25, 0.25])  # how often each class occurs
Q = torch.tensor([0.8, 0.1, 0.1])  # what a model predicts


def cross_entropy(P, Q):  # of P with itself: the entropy
    return -torch.xlogy(P, Q).sum()


def kl(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum()


print(f"H(P, Q) {cross_entropy(P, Q):.4f}   H(Q, P) {cross_entropy(Q, P):.4f}")
print(f"H(P)    {cross_entropy(P, P):.4f}   H(Q)    {cross_entropy(Q, Q):.4f}")
print(f"KL(P|Q) {kl(P, Q):.4f}   KL(Q|P) {kl(Q, P):.4f}")
torch.testing.assert_close(cross_entropy(P, Q), cross_entropy(P, P) + kl(P, Q))

reference = torch.distributions.kl_divergence(
    torch.distributions.Categorical(P), torch.distributions.Categorical(Q)
)
torch.testing.assert_close(kl(P, Q), reference)

one_hot = torch.tensor([0.0, 1.0, 0.0])  # a label: one term is left
print(f"{cross_entropy(one_hot, Q):.4f} {-Q[1].log():.4f}")
