import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 4, batch_first=True)
X = torch.randn(2, 5, 3)  # 2 sequences, 5 steps, 3 features
h, c = torch.zeros(2, 4), torch.zeros(2, 4)
for x in X.unbind(dim=1):
    z = x @ lstm.weight_ih_l0.T + lstm.bias_ih_l0
    z = z + h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
    i, f, g, o = z.chunk(4, dim=1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    h = o.sigmoid() * c.tanh()

output, (h_n, c_n) = lstm(X)
print("output", tuple(output.shape), "h_n", tuple(h_n.shape))
print("h equal:", torch.allclose(h, h_n[0], atol=1e-6))
print("c equal:", torch.allclose(c, c_n[0], atol=1e-6))
print("last output is h:", torch.equal(output[:, -1], h_n[0]))
