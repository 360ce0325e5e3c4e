import torch
from torch import nn

logits = torch.tensor([2.0, 1.0, 0.1])
temperature = 1.0
target = torch.tensor(0)

z = (logits / temperature).requires_grad_()
p = torch.softmax(z, dim=0)
loss = nn.functional.cross_entropy(z, target)
loss.backward()

print("p        ", *(f"{share:8.4f}" for share in p.tolist()))
print("gradient ", *(f"{slope:8.4f}" for slope in z.grad.tolist()))
one_hot = nn.functional.one_hot(target, 3)
print("= p - one-hot", torch.allclose(z.grad, p - one_hot, atol=1e-6))
print(f"loss {loss.item():.4f}")
