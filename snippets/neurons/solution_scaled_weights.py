import torch

w, b = torch.tensor([3.0, 4.0]), torch.tensor(-5.0)
points = torch.tensor([[3.0, -1.0], [1.0, 0.6], [1.4, 1.7], [0.0, 0.0]])

for factor in (0.1, 1.0, 10.0):
    z = points @ (factor * w) + factor * b
    a = [f"{value:.3f}" for value in torch.sigmoid(z).tolist()]
    print(f"factor {factor:4}: a =", *a)
