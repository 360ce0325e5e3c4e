import torch
from torch.utils.data import DataLoader, TensorDataset

has_gpu = torch.cuda.is_available()
device = torch.device("cuda" if has_gpu else "cpu")
dataset = TensorDataset(torch.zeros(6, 3))
loader = DataLoader(dataset, batch_size=2, pin_memory=has_gpu)
for (x,) in loader:
    pinned = x.is_pinned()
    x = x.to(device, non_blocking=True)
    print(pinned == has_gpu, x.device.type == device.type)
