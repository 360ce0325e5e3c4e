import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 12 * 12, 10),
)
images = torch.rand(50, 12, 12)  # no channel dimension
labels = torch.randint(10, (50,))


def attempt(name, x, y):
    try:
        loss = cross_entropy(model(x), y)
        print(f"{name}: a loss of shape {tuple(loss.shape)}")
    except (RuntimeError, ValueError) as error:
        print(f"{name}:\n  {type(error).__name__}: {error}")


batch = images.unsqueeze(1)  # (50, 1, 12, 12)
attempt("no channels", images, labels)
attempt("one image", batch[0], labels[0])
attempt("float64", batch.double(), labels)
attempt("labels (N, 1)", batch, labels.unsqueeze(1))
attempt("float labels", batch, labels.float())
attempt("right", batch, labels)
