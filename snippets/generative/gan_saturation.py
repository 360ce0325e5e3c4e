import torch
from torch.nn.functional import logsigmoid

logits = torch.tensor([-10.0, -4.0, 0.0, 4.0], requires_grad=True)
minimax = logsigmoid(-logits)  # ln(1 - D), to be made small
(slope_m,) = torch.autograd.grad(minimax.sum(), logits)
swapped = -logsigmoid(logits)  # -ln D, to be made small
(slope_s,) = torch.autograd.grad(swapped.sum(), logits)

print("logit  D(fake)   minimax  non-saturating")
for a, m, s in zip(logits.tolist(), slope_m, slope_s, strict=True):
    D = torch.tensor(a).sigmoid()
    print(f"{a:5.0f}  {D:7.5f}  {m:8.5f}  {s:14.5f}")
