from torch import nn

gain = nn.init.calculate_gain
for name in ("linear", "sigmoid", "tanh", "relu", "selu"):
    print(f"{name:16s} {gain(name):.4f}")
print(f"leaky_relu, 0.2  {gain('leaky_relu', 0.2):.4f}")
try:
    gain("gelu")
except ValueError as error:
    print(error)
