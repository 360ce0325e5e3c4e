import torch

# float64: float32 would round the small singular values away
torch.set_default_dtype(torch.float64)
n, depth = 64, 30
torch.manual_seed(0)
X = torch.randn(n)
kinds = {
    "N(0, 1/n)": lambda: torch.randn(n, n) / n**0.5,
    "N(0, 2/n)": lambda: torch.randn(n, n) * (2 / n) ** 0.5,
    "orthogonal": lambda: torch.linalg.qr(torch.randn(n, n)).Q,
}
for name, draw in kinds.items():
    weights = [draw() for _ in range(depth)]

    def later_z(z, steps, weights=weights):
        for W in weights[1 : steps + 1]:
            z = W @ torch.tanh(z)
        return z

    first = z = weights[0] @ X
    product = torch.eye(n)
    print(name)
    for step, W in enumerate(weights[1:], start=1):
        # W times the diagonal matrix of the slopes of tanh
        product = W * (1 - torch.tanh(z) ** 2) @ product
        z = W @ torch.tanh(z)
        if step in (1, 5, 29):
            s = torch.linalg.svdvals(product)
            print(f"{step:4d} {s[0]:6.0e} {s[n // 2]:6.0e}", end=" ")
            jacobian = torch.autograd.functional.jacobian
            J = jacobian(lambda z, k=step: later_z(z, k), first)
            print(torch.allclose(J, product))

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
