import torch
from torch import nn

torch.manual_seed(0)
layers = {
    "Linear(300, 200)": nn.Linear(300, 200),
    "Conv2d(64, 128, 3)": nn.Conv2d(64, 128, 3),
    "ConvTranspose2d(64, 128, 3)": nn.ConvTranspose2d(64, 128, 3),
    "Conv2d(512, 512, 3), depthwise": nn.Conv2d(512, 512, 3, groups=512),
}
for name, layer in layers.items():
    W = layer.weight
    area = W[0, 0].numel()  # 1 for a matrix
    print(name, list(W.shape))
    fans = {"fan_in": W.size(1) * area, "fan_out": W.size(0) * area}
    for mode, fan in fans.items():
        nn.init.kaiming_normal_(W, mode=mode, nonlinearity="linear")
        print(f"  {mode:7s} {fan:4d}  std * sqrt {W.std() * fan**0.5:.1f}")
