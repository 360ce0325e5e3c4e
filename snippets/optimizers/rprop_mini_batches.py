import torch

# Ten examples: nine pull w up a little, one pulls it down nine times as hard.
# The mean squared error is least at their mean.
targets = torch.tensor([1.0] * 9 + [-9.0])
print("best w", targets.mean().item())


def train(make, batch_size, epochs=60):
    torch.manual_seed(0)
    w = torch.zeros(1, requires_grad=True)
    optimizer = make([w])
    late = []
    for epoch in range(epochs):
        for batch in torch.randperm(10).split(batch_size):
            optimizer.zero_grad()
            ((w - targets[batch]) ** 2).mean().backward()
            optimizer.step()
            if epoch >= epochs // 2:
                late.append(w.item())
    return sum(late) / len(late)


def rprop(parameters):
    return torch.optim.Rprop(parameters, lr=0.01)


def sgd(parameters):
    return torch.optim.SGD(parameters, lr=0.01)


for make in (sgd, rprop):
    for batch_size in (10, 1):
        print(
            f"{make.__name__:5}  batch {batch_size:2}  "
            f"mean w {round(train(make, batch_size), 1) + 0.0:4}"
        )
