from torch import nn

model = nn.Linear(3, 2)
try:
    model.name_parameters()
except AttributeError as error:
    print("AttributeError:", error)

print([name for name, _ in model.named_parameters()])
