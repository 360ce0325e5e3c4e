import torch
from torch import nn

w = nn.Parameter(torch.zeros(2))
for broken in (float("inf"), float("nan")):
    w.grad = torch.tensor([3.0, broken])
    norm = nn.utils.clip_grad_norm_([w], 1.0)
    print(norm, w.grad)

    w.grad = torch.tensor([3.0, broken])
    try:
        nn.utils.clip_grad_norm_([w], 1.0, error_if_nonfinite=True)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

w.grad = torch.tensor([3.0, float("inf")])
nn.utils.clip_grad_value_([w], 1.0)
print(w.grad)
