import torch


def first_step(make, size, **settings):
    w = torch.zeros(1, requires_grad=True)
    optimizer = make([w], lr=0.01, **settings)
    w.grad = torch.full((1,), size)
    optimizer.step()
    return w.item()


print("gradient       1e-3     1.0     1e3")
for name, make in (
    ("SGD", torch.optim.SGD),
    ("Adagrad", torch.optim.Adagrad),
    ("RMSprop", torch.optim.RMSprop),
    ("Adadelta", torch.optim.Adadelta),
    ("Adam", torch.optim.Adam),
    ("Adamax", torch.optim.Adamax),
    ("NAdam", torch.optim.NAdam),
    ("RAdam", torch.optim.RAdam),
):
    moves = [first_step(make, size) for size in (1e-3, 1.0, 1e3)]
    print(f"{name:9}", *(f"{move:10.5f}" for move in moves))
