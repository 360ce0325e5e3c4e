import torch

for set_to_none in (True, False):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, weight_decay=0.1)
    path = []
    for step in range(4):
        optimizer.zero_grad(set_to_none=set_to_none)
        if step == 0:  # afterwards, no loss reaches w
            w.sum().backward()
        optimizer.step()
        path.append(round(w.item(), 3))
    print(f"set_to_none={set_to_none!s:5}", w.grad, path)
