import torch
import torch.nn.functional as F

kernels = {
    "blur": torch.full((3, 3), 1 / 9),
    "sharpen": torch.tensor([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    "edge |": torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]]),
    "edge -": torch.tensor([[-1.0, -2, -1], [0, 0, 0], [1, 2, 1]]),
}

flat = torch.full((1, 1, 3, 3), 7.0)
left_to_right = torch.tensor([0.0, 0, 1]).expand(1, 1, 3, 3)
top_to_bottom = left_to_right.mT

print("        sum of w   flat 7   step →   step ↓")
for name, w in kernels.items():
    weight = w.reshape(1, 1, 3, 3)
    values = [
        F.conv2d(x, weight).item()
        for x in (flat, left_to_right, top_to_bottom)
    ]
    columns = "".join(f"{value:9.2f}" for value in values)
    print(f"{name:8}{w.sum():8.2f}{columns}")
