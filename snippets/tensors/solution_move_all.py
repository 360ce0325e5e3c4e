from collections import namedtuple

import torch


def move(data, device):
    if isinstance(data, torch.Tensor):
        return data.to(device)
    if isinstance(data, dict):
        return {key: move(value, device) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        values = [move(value, device) for value in data]
        named = hasattr(data, "_fields")  # a named tuple
        return type(data)(*values) if named else type(data)(values)
    return data


batch = {"image": torch.ones(2, 3), "boxes": [torch.ones(4)], "name": "a"}
moved = move(batch, "meta")
print(moved["image"].device, moved["boxes"][0].device, moved["name"])
print(batch["image"].device)

Pair = namedtuple("Pair", ["x", "y"])
print(move(Pair(torch.ones(2), torch.ones(1)), "meta").y.device)
