import torch
from torch import nn

torch.set_printoptions(precision=4, sci_mode=False)
torch.manual_seed(0)
# float64, because differences of losses lose half of the digits
logits = torch.randn(2, 4, dtype=torch.float64, requires_grad=True)
y = torch.tensor([2, 0])
nn.functional.cross_entropy(logits, y, reduction="sum").backward()

p = torch.softmax(logits.detach(), dim=1)
by_formula = p - nn.functional.one_hot(y, 4)
print(p)
print(by_formula)
torch.testing.assert_close(logits.grad, by_formula)

h, differences = 1e-6, torch.zeros(2, 4, dtype=torch.float64)
for i in range(2):
    for k in range(4):
        step = torch.zeros(2, 4, dtype=torch.float64)
        step[i, k] = h
        up, down = (
            nn.functional.cross_entropy(z, y, reduction="sum")
            for z in (logits.detach() + step, logits.detach() - step)
        )
        differences[i, k] = (up - down) / (2 * h)
print(torch.allclose(differences, by_formula, atol=1e-8))
