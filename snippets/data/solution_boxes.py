import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = torch.zeros(1, 60, 100)
image[:, 10:30, 5:25] = 1  # rows 10 to 29, columns 5 to 24
box = tv_tensors.BoundingBoxes(
    [[5, 10, 25, 30]], format="XYXY", canvas_size=(60, 100)
)
plain = torch.tensor([[5, 10, 25, 30]])
flip = v2.RandomHorizontalFlip(p=1.0)

for name, target in (("tensor", plain), ("BoundingBoxes", box)):
    flipped, moved = flip(image, target)
    x1, y1, x2, y2 = moved[0].tolist()
    inside = flipped[:, y1:y2, x1:x2]
    print(f"{name:14}{[x1, y1, x2, y2]}  holds the object: {inside.all()}")
