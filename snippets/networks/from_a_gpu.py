import os
from unittest import mock

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # a machine without a GPU

import torch
from torch import nn

# A file as a GPU would have written it: each tensor is labeled cuda:0
tag = "torch.serialization.location_tag"
with mock.patch(tag, return_value="cuda:0"):
    torch.save(nn.Linear(4, 3).state_dict(), "gpu.pt")

try:
    torch.load("gpu.pt")
except RuntimeError as error:
    print("RuntimeError:", str(error).replace(". ", ".\n  "))

state = torch.load("gpu.pt", map_location="cpu")
print({name: str(tensor.device) for name, tensor in state.items()})
