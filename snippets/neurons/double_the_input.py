import torch

w, b = torch.tensor([0.5, -1.0, 1.0]), torch.tensor(-0.5)
x = torch.tensor([1.0, 2.0, 3.0])

for factor in (0, 1, 2):
    weighted_sum = w @ (factor * x)
    z = weighted_sum + b
    print(f"{factor} x:  w · x = {weighted_sum:.2f}  z = {z:5.2f}")
