import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)


def validate(model):
    model.eval()
    with torch.no_grad():
        return nn.functional.mse_loss(model(x), y)


def train(back_to_training):
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout(0.5))
    model.append(nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for epoch in range(3):
        if back_to_training:
            model.train()
        before = model[1].running_mean.clone()
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        active = not torch.equal(model[1].running_mean, before)
        print(epoch, "dropout:", model[2].training, " statistics:", active)
        validate(model)


train(back_to_training=False)
print("with model.train() in every epoch:")
train(back_to_training=True)
