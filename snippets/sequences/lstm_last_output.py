import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
x = torch.randn(2, 6, 3, requires_grad=True)
output, (h_n, _) = lstm(x)
print("forward half at the end:  ", torch.equal(output[:, -1, :4], h_n[0]))
print("backward half at the end: ", torch.equal(output[:, -1, 4:], h_n[1]))
print("backward half at the start:", torch.equal(output[:, 0, 4:], h_n[1]))

for name, half in [("at the end", output[:, -1, 4:]), ("h_n[1]", h_n[1])]:
    (grad,) = torch.autograd.grad(half.sum(), x, retain_graph=True)
    print(f"backward half {name} sees", end=" ")
    print(int((grad[0].abs().sum(dim=1) > 0).sum()), "of 6 steps")
both = torch.cat([h_n[0], h_n[1]], dim=1)
print("use:", tuple(both.shape))
