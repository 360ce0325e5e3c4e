import torch

for x in (15.0, 20.0, -120.0):
    x32, x64 = torch.tensor(x), torch.tensor(x, dtype=torch.float64)
    print(
        f"x = {x:4.0f}  exactly 0 or 1:",
        f"float32 {torch.sigmoid(x32).item() in (0, 1)},",
        f"float64 {torch.sigmoid(x64).item() in (0, 1)}",
    )
