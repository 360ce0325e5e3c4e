import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

torch.manual_seed(0)
G, D = nn.Linear(2, 2), nn.Linear(2, 1)
z, ones = torch.randn(64, 2), torch.ones(64, 1)

bce(D(G(z)), ones).backward()
expected = G.weight.grad.clone()
print("D gets a gradient:", D.weight.grad is not None)

D.zero_grad()
G.zero_grad()
D.requires_grad_(False)
bce(D(G(z)), ones).backward()
D.requires_grad_(True)  # before its own step
print("D gets a gradient:", D.weight.grad is not None)
print("G gets the same:", torch.equal(G.weight.grad, expected))
