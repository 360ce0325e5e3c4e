import math

import torch
from torch.optim import SGD, Adam, RMSprop

rate, beta = 0.04, 0.9
c, turn = 10, 0
start = [3.0, 2.0]

# f = (u² + c · v²) / 2, with the axes of u and v turned by some degrees
cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
axes = torch.tensor([[cos, sin], [-sin, cos]], dtype=torch.float64)
H = axes.T @ torch.tensor([[1.0, 0.0], [0.0, c]]).double() @ axes

print("distance to the minimum after 10, 20 and 40 steps")
for name, make, settings in (
    ("SGD", SGD, {}),
    ("momentum", SGD, {"momentum": beta}),
    ("RMSprop", RMSprop, {}),
    ("Adam", Adam, {"betas": (beta, 0.999)}),
):
    # float64: a path that diverges stays finite
    w = torch.tensor(start, dtype=torch.float64)
    optimizer = make([w], lr=rate, **settings)
    distances = []
    for step in range(1, 41):
        w.grad = H @ w
        optimizer.step()
        if step in (10, 20, 40):
            distances.append(f"{w.norm().item():8.3g}")
    print(f"{name:8}", *distances)
