import torch

memory = torch.tensor(2.0)
for z in (-4.0, -1.0, 0.0, 4.0):
    z = torch.tensor(z)
    kept = [(f(z) * memory).item() for f in (torch.sigmoid, torch.tanh)]
    print(f"z = {z:2.0f}  sigmoid {kept[0]:5.2f}  tanh {kept[1]:5.2f}")
