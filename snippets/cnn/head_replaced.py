import torch
from torch import nn
from torchvision.models import mobilenet_v3_small, resnet18

torch.manual_seed(0)
images = torch.randn(2, 3, 64, 64)
resnet = resnet18(weights=None).eval()
print(resnet.fc)

resnet.fc.out_features = 10  # a note on the layer, not its weight
with torch.no_grad():
    print("attribute", tuple(resnet(images).shape))

resnet.fc = nn.Linear(resnet.fc.in_features, 10)
with torch.no_grad():
    print("new layer", tuple(resnet(images).shape))

mobilenet = mobilenet_v3_small(weights=None).eval()
last = mobilenet.classifier[-1]
mobilenet.classifier[-1] = nn.Linear(last.in_features, 10)
with torch.no_grad():
    print("mobilenet", tuple(mobilenet(images).shape))

head = sum(p.numel() for p in resnet.fc.parameters())
total = sum(p.numel() for p in resnet.parameters())
print(f"{head:,} of {total:,}")
