import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_


def steps(unscale, spoiled=()):
    torch.manual_seed(0)
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    X, y = torch.randn(16, 4), torch.randn(16, 1)
    for step in range(3):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(X), y)
        scaler.scale(loss).backward()  # gradients times the scale
        if step in spoiled:
            model.weight.grad[0, 0] = torch.inf
        if unscale:
            scaler.unscale_(optimizer)
        clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)  # left out if a gradient is not finite
        scaler.update()
    return model.weight.detach(), scaler.get_scale(), model


start = steps(True, spoiled=(0, 1, 2))[0]
right, scale, _ = steps(unscale=True)
wrong, _, _ = steps(unscale=False)
print(f"moved, unscaled before clipping: {(right - start).norm():.4f}")
print(f"moved, clipped while scaled:     {(wrong - start).norm():.4f}")
print("scale after three good steps:", scale)
print("scale after three spoiled steps:", steps(True, (0, 1, 2))[1])
