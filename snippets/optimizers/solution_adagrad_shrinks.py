import torch

steps = {}
for make in (torch.optim.Adagrad, torch.optim.RMSprop):
    w = torch.zeros(1, requires_grad=True)
    optimizer = make([w], lr=0.1)
    for t in range(1, 1001):
        before = w.item()
        w.grad = torch.ones(1)
        optimizer.step()
        steps[make.__name__, t] = before - w.item()

print("step        1      4    100   1000")
for name in ("Adagrad", "RMSprop"):
    print(name, *(f"{steps[name, t]:6.3f}" for t in (1, 4, 100, 1000)))
