import torch
from torch import nn

functions = [
    *(nn.Sigmoid(), nn.Tanh(), nn.ReLU(), nn.LeakyReLU()),
    *(nn.ELU(), nn.Softplus(), nn.SiLU(), nn.GELU()),
]
f = functions[0]
w, layers = 1.0, 5

# float64: 1 − tanh² loses digits where tanh is near 1
x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)

print(f)
print("layer       z    f(z)   f'(z)   gradient")
z = x
for layer in range(1, layers + 1):
    a = f(z)
    (slope,) = torch.autograd.grad(a, z, retain_graph=True)
    (gradient,) = torch.autograd.grad(a, x, retain_graph=True)
    print(f"{layer:5} {z:7.3f} {a:7.3f} {slope:7.3f} {gradient:10.3g}")
    z = w * a
