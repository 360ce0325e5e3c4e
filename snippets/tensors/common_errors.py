import torch

x = torch.tensor([1.0, 2.0, 3.0])
for attempt in (
    lambda: "large" if x > 2 else "small",
    lambda: x.item(),
    lambda: x.sum(dim=1),
):
    try:
        attempt()
    except (IndexError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")

# The repairs: one truth value, one number, a dimension that exists
print((x > 2).any().item(), (x > 2).all().item(), (x > 1) & (x < 3))
print(x.mean().item(), x[0].item(), x.tolist())
print(x.sum(dim=0), x.unsqueeze(0).sum(dim=1))
