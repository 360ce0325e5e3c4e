import torch
from torch import nn


class FocalLoss(nn.Module):
    def forward(self, logits, target):
        log_p = torch.log_softmax(logits, dim=1)
        log_p = log_p.gather(1, target.unsqueeze(1))
        return -((1 - log_p.exp()) ** 2 * log_p).mean()


torch.manual_seed(0)
# float64: gradcheck compares with differences
logits = torch.randn(5, 3, dtype=torch.float64, requires_grad=True)
target = torch.tensor([0, 2, 1, 1, 0])
loss_function = FocalLoss()
print(torch.autograd.gradcheck(lambda z: loss_function(z, target), (logits,)))
