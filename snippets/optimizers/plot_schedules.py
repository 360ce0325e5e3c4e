import matplotlib.pyplot as plt
from torch import nn, optim
from torch.optim import lr_scheduler as schedule

T = 100


def rates(make):
    optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=1.0)
    scheduler = make(optimizer)
    found = []
    for _ in range(T):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return found


def warm_up_cosine(optimizer):
    warm_up = schedule.LinearLR(optimizer, start_factor=0.1, total_iters=10)
    cosine = schedule.CosineAnnealingLR(optimizer, T_max=T - 10)
    return schedule.SequentialLR(optimizer, [warm_up, cosine], [10])


curves = {
    "StepLR": lambda o: schedule.StepLR(o, 30, gamma=0.3),
    "MultiStepLR": lambda o: schedule.MultiStepLR(o, [50, 80], gamma=0.3),
    "ExponentialLR": lambda o: schedule.ExponentialLR(o, gamma=0.97),
    "CosineAnnealingLR": lambda o: schedule.CosineAnnealingLR(o, T),
    "WarmRestarts": lambda o: schedule.CosineAnnealingWarmRestarts(o, 25),
    "OneCycleLR": lambda o: schedule.OneCycleLR(o, 1.0, total_steps=T),
    "LinearLR, then cosine": warm_up_cosine,
    "LambdaLR, 1/(1 + t/10)": lambda o: schedule.LambdaLR(
        o, lambda t: 1 / (1 + t / 10)
    ),
}
fig, axes = plt.subplots(4, 2, figsize=(5.2, 6.4), sharex=True, sharey=True)
for ax, (name, make) in zip(axes.flat, curves.items(), strict=True):
    ax.plot(rates(make), color="C0")
    ax.set_title(name, fontsize=10)
    ax.set(ylim=(-0.05, 1.1), xticks=[0, 50, 100], yticks=[0, 1])
for ax in axes[-1]:
    ax.set_xlabel("step")
for ax in axes[:, 0]:
    ax.set_ylabel("rate")
plt.show()
