import torch

P = torch.tensor([0.5, 0.25, 0.25])  # how often each class occurs
Q = torch.tensor([0.8, 0.1, 0.1])  # what a model predicts


def H(P, Q):  # cross-entropy; H(P, P) is the entropy of P
    return -torch.xlogy(P, Q).sum()


def KL(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum()


print(f"H(P, Q) {H(P, Q):.4f}   H(Q, P) {H(Q, P):.4f}")
print(f"H(P)    {H(P, P):.4f}   H(Q)    {H(Q, Q):.4f}")
print(f"KL(P|Q) {KL(P, Q):.4f}   KL(Q|P) {KL(Q, P):.4f}")
torch.testing.assert_close(H(P, Q), H(P, P) + KL(P, Q))

reference = torch.distributions.kl_divergence(
    torch.distributions.Categorical(P), torch.distributions.Categorical(Q)
)
torch.testing.assert_close(KL(P, Q), reference)

one_hot = torch.tensor([0.0, 1.0, 0.0])  # a label: one term is left
print(f"{H(one_hot, Q):.4f} {-Q[1].log():.4f}")
