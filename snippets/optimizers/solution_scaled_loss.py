import torch


def end_of(kind, scale, **settings):
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    optimizer = kind([w], **settings)
    for _ in range(30):
        optimizer.zero_grad()
        (scale * (w[0] ** 2 + 3 * (w[1] - 1) ** 2)).backward()
        optimizer.step()
    return [round(value, 2) + 0.0 for value in w.tolist()]


for scale in (1.0, 100.0):
    print(
        f"loss x {scale:5}",
        "Rprop",
        end_of(torch.optim.Rprop, scale, lr=0.1),
        "SGD",
        end_of(torch.optim.SGD, scale, lr=0.003),
    )
