import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
model.register_forward_hook(lambda *_: print("  the hook runs"))
X = torch.ones(1, 3)

print("model(X)")
a = model(X)
print("model.forward(X)")
b = model.forward(X)
print("same result:", torch.equal(a, b))

# What a hook returns, unless None, takes the place of the output
model.register_forward_hook(lambda *_: "something else")
print(model(X), torch.equal(model.forward(X), a))
