import torch
from torch import nn

torch.manual_seed(0)
cell = nn.LSTMCell(3, 4)
x, h, c = torch.randn(1, 3), torch.randn(1, 4), torch.randn(1, 4)
with torch.no_grad():
    z = x @ cell.weight_ih.T + cell.bias_ih
    z += h @ cell.weight_hh.T + cell.bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    i, f, o = torch.sigmoid(i), torch.sigmoid(f), torch.sigmoid(o)
    new_c = f * c + i * torch.tanh(g)
    new_h = o * torch.tanh(new_c)
    theirs_h, theirs_c = cell(x, (h, c))
print("h:", torch.allclose(new_h, theirs_h, atol=1e-6))
print("c:", torch.allclose(new_c, theirs_c, atol=1e-6))

# Three labels that do not exclude each other
logits = torch.tensor([2.0, 3.0, -1.0])
for function in (torch.sigmoid, lambda z: torch.softmax(z, dim=0)):
    p = function(logits)
    print([f"{value:.2f}" for value in p.tolist()], f"sum {p.sum():.2f}")
