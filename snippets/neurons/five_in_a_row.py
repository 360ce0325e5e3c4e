import torch

# Each neuron: a = σ(w a + b). With b = −w / 2, a stays at 0.5
for w in (1.0, 4.0, 8.0):
    x = torch.tensor(0.5, requires_grad=True)
    a = x
    for _ in range(5):
        a = torch.sigmoid(w * a - w / 2)
    a.backward()
    print(
        f"w = {w:.0f}  gradient {x.grad:.2g}  (0.25 w)⁵ {(0.25 * w) ** 5:.2g}"
    )
