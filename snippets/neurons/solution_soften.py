import torch

z = torch.tensor([3.0, 2.0, 0.0])
p = torch.softmax(z, dim=0)

for temperature in (0.5, 2.0):
    powers = p ** (1 / temperature)
    from_p = powers / powers.sum()
    from_z = torch.softmax(z / temperature, dim=0)
    print(temperature, torch.allclose(from_p, from_z))
