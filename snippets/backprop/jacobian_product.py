import torch

n, depth = 64, 30
torch.manual_seed(0)
for name in ("N(0, 1/n)", "orthogonal", "N(0, 2/n)"):
    a, product = torch.randn(n), torch.eye(n)
    zs, spectra = [], []
    for _ in range(depth):
        W = torch.randn(n, n) / n**0.5
        if name == "orthogonal":
            W = torch.linalg.qr(W).Q
        if name == "N(0, 2/n)":
            W = 2**0.5 * W
        z = (W @ a).requires_grad_() if not zs else W @ a
        if zs:  # the Jacobian of this z with respect to the one before
            product = W * (1 - a**2) @ product
            spectra.append(torch.linalg.svdvals(product.detach()))
        zs.append(z)
        a = torch.tanh(z)
    seed = torch.randn(n)
    (first,) = torch.autograd.grad(zs[-1], zs[0], seed)
    print(name, torch.allclose(first, seed @ product, rtol=1e-3, atol=1e-5))
    for steps in (1, 5, 29):
        s = spectra[steps - 1]
        print(f"  {steps:2d} layers: {s[0]:.0e} {s[n // 2]:.0e} {s[-1]:.0e}")
