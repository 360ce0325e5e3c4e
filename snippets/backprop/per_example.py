import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
X, y = torch.randn(5, 3), torch.tensor([0, 1, 1, 0, 1])
parameters = {k: v.detach() for k, v in model.named_parameters()}


def loss_of(parameters, x, target):
    logits = functional_call(model, parameters, (x,))
    return nn.functional.cross_entropy(logits, target)


# One example at a time, all of them at once
per_example = vmap(grad(loss_of), in_dims=(None, 0, 0))(parameters, X, y)

# Their mean is the gradient of the batch
nn.functional.cross_entropy(model(X), y).backward()
for name, parameter in model.named_parameters():
    single, whole = per_example[name], parameter.grad
    agree = torch.allclose(single.mean(dim=0), whole, rtol=1e-4, atol=1e-6)
    print(name, tuple(single.shape), tuple(whole.shape), agree)
