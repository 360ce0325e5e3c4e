import torch

print("          70,000   1e-8  1 + 0.002")
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    large = torch.tensor(70_000.0).to(dtype).item()
    small = torch.tensor(1e-8).to(dtype).item()
    near_one = (torch.tensor(1.0).to(dtype) + 0.002).item()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:8} {large:7.0f}  {small:.0e}     {near_one:.4f}")
