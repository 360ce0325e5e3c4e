import torch


def move(data, device):
    if isinstance(data, torch.Tensor):
        return data.to(device)
    if isinstance(data, dict):
        return {key: move(value, device) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return type(data)(move(value, device) for value in data)
    return data


batch = {"image": torch.ones(2, 3), "boxes": [torch.ones(4)], "name": "a"}
moved = move(batch, "meta")
print(moved["image"].device, moved["boxes"][0].device, moved["name"])
print(batch["image"].device)
