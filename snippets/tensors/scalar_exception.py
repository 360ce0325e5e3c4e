import torch

x = torch.ones(3, device="meta")
print((x * torch.tensor(2.0)).device)
print(x[torch.tensor([0, 2])].device)
try:
    x * torch.tensor([2.0])
except RuntimeError as error:
    print("RuntimeError:", error)
