import torch
from torch import nn

torch.manual_seed(0)


def statistics_change(freeze):
    model = nn.Sequential(
        nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4), nn.ReLU()
    )
    before = model[1].running_mean.clone()
    model.train()
    freeze(model)
    model(torch.randn(8, 3, 6, 6))
    return not torch.equal(before, model[1].running_mean)


def only_parameters(model):
    model.requires_grad_(False)


def also_statistics(model):
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()
            module.requires_grad_(False)


def then_train_again(model):
    also_statistics(model)
    model.train()


for freeze in (only_parameters, also_statistics, then_train_again):
    print(freeze.__name__, statistics_change(freeze))
