import torch

p = torch.tensor([0.05, 0.5, 0.95, 0.999])
x = torch.log(p / (1 - p))
print([round(value, 3) for value in x.tolist()])
print("torch.logit: ", torch.allclose(x, torch.logit(p)))
print("and back:    ", torch.allclose(torch.sigmoid(x), p))
