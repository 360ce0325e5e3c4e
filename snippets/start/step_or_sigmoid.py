import torch

z = torch.tensor([-4.0, -1.0, -0.1, 0.1, 1.0, 4.0])

print("z       ", z)
print("step    ", (z > 0).float())
print("sigmoid ", torch.sigmoid(z))
print("relu    ", torch.relu(z))
