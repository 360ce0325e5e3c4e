import torch

x = torch.tensor(2.0)


def gradients(switch):
    w1 = torch.tensor(3.0, requires_grad=True)
    w2 = torch.tensor(4.0, requires_grad=True)
    if switch == "freeze w2":
        w2.requires_grad_(False)
    if switch == "no_grad for h":
        with torch.no_grad():
            h = w1 * x
    else:
        h = w1 * x
    y = w2 * (h.detach() if switch == "detach h" else h)
    y.backward()
    return w1.grad, w2.grad


for switch in ("none", "detach h", "no_grad for h", "freeze w2"):
    print(f"{switch:14}", *gradients(switch))
