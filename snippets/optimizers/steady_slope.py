import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)

for step in range(1, 51):
    before = w.item()
    # A slope of 1 everywhere, the case where momentum gathers most
    w.grad = torch.ones(1)
    optimizer.step()
    if step in (1, 2, 3, 10, 50):
        print(f"step {step:2}: moved by {before - w.item():.3f}")
