import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(8, 16, batch_first=True)
x = torch.randn(4, 20, 8)
h = torch.zeros(1, 4, 16)


attempts = {
    "the state detached": lambda: lstm(x)[1].detach(),
    "the result sliced": lambda: lstm(x)[:, -1],
    "h_0 alone": lambda: lstm(x, h),
    "c_0 without layers": lambda: lstm(x, (h, h[0])),
    "(h, c) into a GRU": lambda: nn.GRU(8, 16, batch_first=True)(x, (h, h)),
    "proj_size in a GRU": lambda: nn.GRU(8, 16, proj_size=4),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(f"{name}: no error")
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
h_n, c_n = (state.detach() for state in lstm(x)[1])
print("repaired:", tuple(lstm(x, (h_n, c_n))[0].shape))
