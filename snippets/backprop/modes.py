import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
hidden_size = 100

for inputs, outputs in (1000, 1), (1000, 10), (1000, 1000), (1, 1000):
    W1 = torch.randn(hidden_size, inputs)
    W2 = torch.randn(outputs, hidden_size)
    x = torch.randn(inputs)

    def f(x, W1=W1, W2=W2):
        return W2 @ torch.tanh(W1 @ x)

    flops, jacobians = [], []
    for mode in (jacrev, jacfwd):
        with FlopCounterMode(display=False) as counter:
            jacobians.append(mode(f)(x))
        flops.append(counter.get_total_flops())
    torch.testing.assert_close(*jacobians, rtol=1e-3, atol=1e-3)
    print(f"{inputs:4} -> {outputs:4}  jacrev {flops[0]:>11,}", end="")
    print(f"  jacfwd {flops[1]:>11,}")
