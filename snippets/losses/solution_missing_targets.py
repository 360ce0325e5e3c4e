import torch

y = torch.tensor([1.0, float("nan"), 3.0, float("nan")])  # two are missing
known = ~y.isnan()


def multiplied(prediction):
    return (known * (prediction - y) ** 2).sum() / known.sum()


def selected(prediction):
    return ((prediction - y)[known] ** 2).mean()


def filled(prediction):
    error = torch.where(known, prediction - y, 0.0)
    return (error**2).sum() / known.sum()


for loss_function in (multiplied, selected, filled):
    prediction = torch.zeros(4, requires_grad=True)
    loss = loss_function(prediction)
    loss.backward()
    print(f"{loss_function.__name__:10}", loss.item(), prediction.grad)
