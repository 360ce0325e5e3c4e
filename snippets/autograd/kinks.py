import torch

# relu(x) - relu(-x) equals x, whose derivative is 1 everywhere
for value in (-1.0, 0.0, 1.0):
    x = torch.tensor(value, requires_grad=True)
    (torch.relu(x) - torch.relu(-x)).backward()
    print(value, x.grad.item())

# 0 · √x is 0 for x ≥ 0, but the chain rule meets 0 times infinity
x = torch.tensor(0.0, requires_grad=True)
(0 * x.sqrt()).backward()
print(x.grad.item())
