import torch

z = torch.tensor([3.0, 2.0, 0.0])
for temperature in (0.1, 0.5, 1.0, 2.0, 10.0):
    p = torch.softmax(z / temperature, dim=0)
    print(
        f"T {temperature:4.1f} ",
        *(f"{v:6.3f}" for v in p.tolist()),
        f" argmax {p.argmax().item()}",
    )
