import warnings

import torch
from torch import nn

P = torch.tensor([[0.5, 0.25, 0.25], [0.9, 0.05, 0.05]])  # targets
Q = torch.tensor([[0.8, 0.1, 0.1], [0.6, 0.2, 0.2]])  # predictions
by_hand = (P * (P / Q).log()).sum(dim=1)
print(f"KL(P||Q), mean of two rows {by_hand.mean():.4f}")

kl = nn.KLDivLoss(reduction="batchmean")
print(f"kl(Q.log(), P) {kl(Q.log(), P):7.4f}")
print(f"kl(P.log(), Q) {kl(P.log(), Q):7.4f}")
print(f"kl(Q, P)       {kl(Q, P):7.4f}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mean = nn.KLDivLoss()(Q.log(), P)
print(f"'mean'         {mean:7.4f}")
print("UserWarning:", str(caught[0].message).split("'batchmean'")[0])
