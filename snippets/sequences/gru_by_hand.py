import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(input_size=3, hidden_size=5, batch_first=True)
x = torch.randn(2, 7, 3)


def by_hand(reset_late):
    h = torch.zeros(2, 5)
    for t in range(7):
        from_x = x[:, t] @ gru.weight_ih_l0.T + gru.bias_ih_l0
        from_h = h @ gru.weight_hh_l0.T + gru.bias_hh_l0
        r_x, z_x, n_x = from_x.chunk(3, dim=1)
        r_h, z_h, n_h = from_h.chunk(3, dim=1)
        r = torch.sigmoid(r_x + r_h)
        z = torch.sigmoid(z_x + z_h)
        if not reset_late:  # r times h first, then the product
            n_h = (r * h) @ gru.weight_hh_l0[10:].T + gru.bias_hh_l0[10:]
        n = torch.tanh(n_x + (r * n_h if reset_late else n_h))
        h = (1 - z) * n + z * h
    return h


_, h_n = gru(x)
print("r after W h + b: ", torch.allclose(h_n[0], by_hand(True)))
print("r before, on h:  ", torch.allclose(h_n[0], by_hand(False)))
