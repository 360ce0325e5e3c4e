import torch
from torch import nn


def set_forget_bias(lstm, value):
    """Set the forget gates' bias of all layers and directions."""
    H = lstm.hidden_size
    with torch.no_grad():
        for name, b in lstm.named_parameters():
            if name.startswith("bias_ih"):
                b[H : 2 * H] = value
            elif name.startswith("bias_hh"):
                b[H : 2 * H] = 0.0


def fill_both(lstm, value):
    """The usual copy: the two biases add up."""
    H = lstm.hidden_size
    for name, b in lstm.named_parameters():
        if "bias" in name:
            nn.init.constant_(b[H : 2 * H], value)


def fill_all(lstm, value):
    """All four blocks: the input and output gates open too."""
    for name, b in lstm.named_parameters():
        if name.startswith("bias"):
            nn.init.constant_(b, value / 2)


print("sum of biases per block:      i    f    g    o   gate f")
for change in (None, set_forget_bias, fill_both, fill_all):
    torch.manual_seed(0)
    lstm = nn.LSTM(8, 100, num_layers=2)
    if change:
        change(lstm, 1.0)
    b = (lstm.bias_ih_l1 + lstm.bias_hh_l1).reshape(4, 100).mean(dim=1)
    name = change.__name__ if change else "as made"
    print(
        f"{name:25}",
        *(f"{abs(v):4.1f}" for v in b.tolist()),
        f"{torch.sigmoid(b[1]):7.2f}",
    )
