import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")


def attempt(name, action):
    try:
        action()
    except (RuntimeError, ValueError, AssertionError) as error:
        message = str(error).split("\n")[0]
        print(f"{name}:\n  {type(error).__name__}: {message}")


def twice():
    scaler.scale(model(torch.ones(1, 2)).sum()).backward()
    scaler.unscale_(optimizer)
    scaler.unscale_(optimizer)


def half_model():
    model.bfloat16()(torch.ones(1, 2))


def step_without_backward():
    scaler = torch.amp.GradScaler("cpu")
    scaler.scale(torch.tensor(1.0))
    optimizer.zero_grad()
    scaler.step(optimizer)


attempt("unscaled twice", twice)
attempt("no gradients to step with", step_without_backward)
attempt("model in bfloat16, input not", half_model)
