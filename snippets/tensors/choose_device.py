import torch

device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print(device)

# An older form: it asks about CUDA only
older = torch.device("cuda" if torch.cuda.is_available() else "cpu")

x = torch.tensor([1.0, 2.0, 3.0])
x = x.to(device)
y = torch.ones(3, device=device)
print(x.device.type == device.type, y.device == x.device)
