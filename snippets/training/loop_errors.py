import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(8, 4), torch.randn(8, 1)
model = nn.Linear(4, 1)


def item_too_early():
    loss = nn.functional.mse_loss(model(X), y).item()
    loss.backward()


def loss_from_evaluation():
    with torch.inference_mode():
        loss = nn.functional.mse_loss(model(X), y)
    loss.backward()


def inputs_from_evaluation():
    with torch.inference_mode():
        features = X.relu()
    nn.functional.mse_loss(model(features), y).backward()


def history_of_tensors():
    history = torch.stack([nn.functional.mse_loss(model(X), y)])
    history.numpy()


def clip_nan():
    nn.functional.mse_loss(model(X / 0), y).backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1, error_if_nonfinite=True)


for mistake in (
    item_too_early,
    loss_from_evaluation,
    inputs_from_evaluation,
    history_of_tensors,
    clip_nan,
):
    try:
        mistake()
    except (AttributeError, RuntimeError) as error:
        print(f"{mistake.__name__}\n  {type(error).__name__}: {error}")
