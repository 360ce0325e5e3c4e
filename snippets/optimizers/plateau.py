from torch import nn, optim


def ours(losses, lr, factor, patience, threshold=1e-4):
    best, bad, rates = float("inf"), 0, []
    for loss in losses:
        if loss < best * (1 - threshold):
            best, bad = loss, 0
        else:
            bad += 1
        if bad > patience:
            lr, bad = lr * factor, 0
        rates.append(lr)
    return rates


losses = [1.0, 0.8, 0.8, 0.9, 0.85, 0.7, 0.7, 0.7, 0.7, 0.7]
optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=1.0)
scheduler = optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.1, patience=2
)
rates = []
for loss in losses:
    optimizer.step()
    scheduler.step(loss)  # the validation loss of this epoch
    rates.append(optimizer.param_groups[0]["lr"])
print(losses)
print([round(rate, 3) for rate in rates])
print("same as by hand:", rates == ours(losses, 1.0, 0.1, 2))

try:
    scheduler.step()
except TypeError as error:
    print(error)
