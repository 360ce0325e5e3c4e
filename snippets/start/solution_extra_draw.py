import torch

torch.manual_seed(0)
four = torch.rand(4)

torch.manual_seed(0)
torch.rand(1)
three = torch.rand(3)

print(four)
print(three)
print(torch.equal(three, four[1:]))
