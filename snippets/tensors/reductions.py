import torch

x = torch.tensor([[1.0, 5.0, 3.0], [4.0, 2.0, 9.0]])
print(x.sum(), x.sum(dim=0), x.sum(dim=1))
print(x.mean(dim=0), x.argmax(dim=1))

# keepdim leaves a 1 that broadcasts against x
share = x / x.sum(dim=1, keepdim=True)
print(share.sum(dim=1))
