import torch
from safetensors import safe_open
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
save_file(model.state_dict(), "net.safetensors", {"epoch": "7"})
print(model.load_state_dict(load_file("net.safetensors")))

with safe_open("net.safetensors", framework="pt") as file:
    print(list(file.keys()), file.metadata())
    print(tuple(file.get_slice("0.weight").get_shape()))  # no data is read

# Two names for one tensor
tied = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
tied[1].weight = tied[0].weight
try:
    save_file(tied.state_dict(), "tied.safetensors")
except RuntimeError as error:
    print("RuntimeError:", str(error).strip().split(",")[0])

save_model(tied, "tied.safetensors")  # the repair: it keeps one of them
print(list(load_file("tied.safetensors")))
print(load_model(tied, "tied.safetensors"), tied[1].weight is tied[0].weight)
