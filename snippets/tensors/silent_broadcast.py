import torch

target = torch.tensor([1.0, 2.0, 3.0, 4.0])
prediction = target.unsqueeze(1).clone()
print(prediction.shape, target.shape)

error = prediction - target
print(error)
print("mean square:", error.pow(2).mean().item())

error = prediction - target.unsqueeze(1)
print("mean square:", error.pow(2).mean().item())
