import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3)
y = torch.tensor([0, 1, 1, 0, 1])
two = nn.Linear(3, 2)

one = nn.Linear(3, 1)
with torch.no_grad():
    one.weight.copy_(two.weight[1:] - two.weight[:1])
    one.bias.copy_(two.bias[1:] - two.bias[:1])

p_two = torch.softmax(two(x), dim=1)[:, 1:]
p_one = torch.sigmoid(one(x))
print("same probabilities:", torch.allclose(p_two, p_one))
loss_two = nn.functional.cross_entropy(two(x), y)
loss_one = nn.functional.binary_cross_entropy_with_logits(
    one(x), y[:, None].float()
)
print("same loss:", torch.allclose(loss_two, loss_one))
