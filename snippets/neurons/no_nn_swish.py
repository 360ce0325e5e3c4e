from torch import nn

for name in ("Swish", "SiLU", "GELU", "Mish", "HardSwish", "Hardswish"):
    print(f"nn.{name:9s}", hasattr(nn, name))
try:
    nn.Swish()
except AttributeError as error:
    print("AttributeError:", error)
