from torch import nn, optim

optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
scheduler = optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.1, epochs=2, steps_per_epoch=3
)
print("total_steps", scheduler.total_steps)
try:
    for _ in range(7):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)

for arguments in ({}, {"total_steps": 0}):
    try:
        optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, **arguments)
    except ValueError as error:
        print(error)
