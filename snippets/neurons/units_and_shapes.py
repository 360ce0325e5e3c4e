import torch
from torch.nn.functional import binary_cross_entropy_with_logits

double = {"dtype": torch.float64}
angle = torch.arange(20, **double) * torch.pi / 10
circle = torch.stack([angle.cos(), angle.sin()], 1)
arc = torch.stack([(angle / 2).cos(), (angle / 2).sin()], 1)

# Two classes of 20 points: four clouds, as in XOR; two moons; a ring
middle = torch.tensor([0.5, 0.25], **double)
cloud, across = 0.2 * circle[::2], torch.tensor([0.7, -0.7], **double)
clouds = (
    torch.cat([cloud + 0.7, cloud - 0.7]),
    torch.cat([cloud + across, cloud - across]),
)
shapes = [clouds, (arc - middle, middle - arc), (0.4 * circle, circle)]

shape, width, degrees = 2, 2, 0
rate, steps = 0.3, 300
X = torch.cat(shapes[shape])
y = torch.cat([torch.zeros(20, **double), torch.ones(20, **double)])

# The rows of W, one for each unit, begin evenly spread in all directions
start = torch.arange(width, **double) * 2 * torch.pi / width
start += degrees * torch.pi / 180
W = torch.stack([start.cos(), start.sin()], 1)
b = torch.full((width,), 0.5, **double)
v, c = torch.ones(width, **double), torch.zeros(1, **double)
parameters = [each.requires_grad_() for each in (W, b, v, c)]
optimizer = torch.optim.SGD(parameters, lr=rate, momentum=0.9)

for step in range(steps + 1):
    z = torch.tanh(X @ W.T + b) @ v + c
    loss = binary_cross_entropy_with_logits(z, y)
    if step % 100 == 0:
        print(f"step {step:3}  loss {loss:.4f}")
    if step < steps:
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print("right:", ((z > 0) == (y == 1)).sum().item(), "of 40")
