import torch
import torch.nn.functional as F

zero, one = torch.tensor(0.0), torch.tensor(1.0)
for name, f, at in (
    ("relu", torch.relu, zero),
    ("leaky_relu", F.leaky_relu, zero),
    ("abs", torch.abs, zero),
    ("sqrt", torch.sqrt, zero),
    ("norm", torch.linalg.vector_norm, zero),
    ("round", torch.round, one / 2),
    ("clamp(0, 1)", lambda x: x.clamp(0, 1), one),
    ("hardtanh", F.hardtanh, one),
):
    x = at.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(x), x)
    print(f"{name:12} at {at:.1f}: {slope:.2f}")

# A tie: who is the maximum?
for name, f in (
    ("max()", lambda x: x.max()),
    ("max(dim=0)", lambda x: x.max(dim=0).values),
    ("maximum", lambda x: torch.maximum(x[0], x[1])),
    ("sort", lambda x: x.sort(stable=True).values[-1]),
):
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    (slopes,) = torch.autograd.grad(f(x), x)
    print(f"{name:12}", slopes.tolist())
