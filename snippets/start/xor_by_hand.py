import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
w1 = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])  # a row for each hidden neuron
b1 = torch.tensor([-0.5, 1.5])  # OR, NAND
w2 = torch.tensor([[1.0, 1.0]])
b2 = torch.tensor([-1.5])  # AND

hidden = (x @ w1.T + b1 > 0).float()
output = (hidden @ w2.T + b2 > 0).float()

print("x1 x2  OR NAND  XOR")
for row in torch.cat([x, hidden, output], dim=1).int().tolist():
    print("{}  {}   {}  {}     {}".format(*row))
