import torch


def one_step(make, start):
    w = torch.tensor([start], requires_grad=True)
    w.grad = torch.zeros(1)  # the loss says nothing about w
    make([w], lr=0.1, weight_decay=0.5).step()
    return w.item()


for make in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    moved = [f"{one_step(make, start):7.3f}" for start in (2.0, 0.2, 0.02)]
    print(f"{make.__name__:6}", *moved)
