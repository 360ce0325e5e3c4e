import torch


def first_step(size, eps, dtype=torch.float32):
    w = torch.zeros(1, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.01, eps=eps)
    w.grad = torch.full((1,), size, dtype=dtype)
    optimizer.step()
    return w.item()


print("gradient     1e-4     1e-6     1e-8    1e-10")
for eps in (1e-8, 1e-4):
    steps = [first_step(size, eps) for size in (1e-4, 1e-6, 1e-8, 1e-10)]
    print(f"eps {eps:.0e}", *(f"{abs(step):8.4f}" for step in steps))

# In float16, 1e-8 rounds to 0: a gradient of 0 then gives 0 / 0
for eps in (1e-8, 1e-4):
    print("float16", eps, first_step(0.0, eps, torch.float16))
