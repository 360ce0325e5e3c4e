import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    largest = torch.tensor(70_000.0).to(dtype).item()
    gradient = torch.tensor(1e-8).to(dtype).item()
    one = torch.tensor(1.0).to(dtype)
    print(
        f"{str(dtype)[6:]:8}  70,000: {largest:8.0f}  1e-8: {gradient:.0e}",
        end="",
    )
    print(f"  1 + 0.002: {(one + 0.002).item():.4f}")
