import torch
from torch import nn

torch.manual_seed(0)
output = torch.randn(2, 5, 7)  # 2 sentences, 5 words, 7 classes
y = torch.randint(0, 7, (2, 5))
loss = nn.CrossEntropyLoss()
try:
    loss(output, y)
except RuntimeError as error:
    print("RuntimeError:", error)

moved = loss(output.transpose(1, 2), y)  # classes in dimension 1
flat = loss(output.flatten(0, 1), y.flatten())
print(f"{moved:.4f} {flat:.4f}")
