import torch

for amsgrad in (False, True):
    x = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam(
        [x], lr=0.01, betas=(0.9, 0.99), amsgrad=amsgrad
    )
    visited = []
    for step in range(5050):
        # Summed over 101 steps the slope is 10, so x = -1 is best
        slope = 1010.0 if step % 101 == 0 else -10.0
        x.grad = torch.tensor([slope])
        optimizer.step()
        with torch.no_grad():
            x.clamp_(-1, 1)
        if step % 1010 == 1009:
            visited.append(round(x.item(), 1))
    print(f"amsgrad={amsgrad!s:5}", visited)
