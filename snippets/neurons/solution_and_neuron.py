import torch

inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
w = torch.tensor([10.0, 10.0])

for name, b in (("AND", -15.0), ("OR", -5.0)):
    a = torch.sigmoid(inputs @ w + b)
    print(f"{name:3}", [f"{value:.2f}" for value in a.tolist()])
