import torch
from torch import nn

x = torch.linspace(-2, 2, 41)
target = x.abs()

activation = nn.PReLU()
optimizer = torch.optim.SGD(activation.parameters(), lr=0.1)
for step in range(51):
    if step % 10 == 0:
        print(f"step {step:2d}  a = {activation.weight.item():5.2f}")
    loss = (activation(x) - target).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for layer in (nn.PReLU(), nn.PReLU(num_parameters=64)):
    print(layer, layer.weight.numel())
