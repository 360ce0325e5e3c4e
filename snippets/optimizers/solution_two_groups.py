from torch import nn, optim

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = optim.SGD(
    [
        {"params": body.parameters(), "lr": 0.01},
        {"params": head.parameters(), "lr": 0.1},
    ]
)
scheduler = optim.lr_scheduler.LambdaLR(
    optimizer, [lambda t: 0.0 if t < 3 else 1.0, lambda t: 0.5**t]
)
for epoch in range(5):
    print(epoch, [round(rate, 4) for rate in scheduler.get_last_lr()])
    optimizer.step()
    scheduler.step()
