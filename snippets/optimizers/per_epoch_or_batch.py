from torch import nn, optim

EPOCHS, BATCHES = 4, 5


def rates(t_max, per_batch):
    optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=1.0)
    scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, t_max)
    found = []  # at the start of each epoch, and at the end
    for _ in range(EPOCHS):
        found.append(optimizer.param_groups[0]["lr"])
        for _ in range(BATCHES):
            optimizer.step()
            if per_batch:
                scheduler.step()
        if not per_batch:
            scheduler.step()
    found.append(optimizer.param_groups[0]["lr"])
    return " ".join(f"{rate:.2f}" for rate in found)


print("T_max  4, step per epoch:", rates(EPOCHS, per_batch=False))
print("T_max 20, step per batch:", rates(EPOCHS * BATCHES, per_batch=True))
print("T_max  4, step per batch:", rates(EPOCHS, per_batch=True))
print("T_max 20, step per epoch:", rates(EPOCHS * BATCHES, per_batch=False))
