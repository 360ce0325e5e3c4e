import torch
from torch import nn

names = ["0", "AND", "x1 > x2", "x1", "x1 < x2", "x2", "XOR", "OR"]
names += ["NOR", "XNOR", "not x2", "x1 >= x2"]
names += ["not x1", "x1 <= x2", "NAND", "1"]
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
bits = torch.tensor([8, 4, 2, 1])
table = torch.arange(16).unsqueeze(0) & bits.unsqueeze(1)
y = (table > 0).float()  # shape (4, 16): a column for each gate

torch.manual_seed(0)
neurons = nn.Linear(2, 16)  # 16 neurons that share nothing but the input
optimizer = torch.optim.Adam(neurons.parameters(), lr=0.1)
for _ in range(1000):
    loss = nn.functional.binary_cross_entropy_with_logits(
        neurons(x), y, reduction="none"
    )
    optimizer.zero_grad()
    loss.sum().backward()
    optimizer.step()

with torch.no_grad():
    a = torch.sigmoid(neurons(x))
right = ((a > 0.5) == (y > 0.5)).all(dim=0)
for gate, name in enumerate(names):
    outputs = " ".join(f"{value:.1f}" for value in a[:, gate])
    print(f"{name:9} {gate:04b}  {outputs}  {right[gate].item()}")
print("gates learned:", right.sum().item())
print("loss of XOR:", round(loss[:, 6].mean().item(), 4))
