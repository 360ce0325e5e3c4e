# --8<-- [start:setup]
import math

import torch
from sklearn.metrics import precision_recall_fscore_support
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
# --8<-- [end:setup]

# --8<-- [start:data]
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
options = {"root": "data", "download": True, "transform": transform}
full_set = datasets.MNIST(train=True, **options)
test_set = datasets.MNIST(train=False, **options)
order = torch.Generator().manual_seed(0)
train_set, val_set = random_split(full_set, [11 / 12, 1 / 12], order)
train_loader = DataLoader(train_set, 64, shuffle=True, generator=order)
val_loader = DataLoader(val_set, batch_size=1000)
test_loader = DataLoader(test_set, batch_size=1000)
image, label = train_set[0]
print("images", len(train_set), len(val_set), len(test_set))
print(tuple(image.shape), image.dtype, type(label))
print(f"pixels {image.min():.2f} to {image.max():.2f}")
# --8<-- [end:data]


# --8<-- [start:network]
def make_model():
    maps = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU()]
    smaller = [nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten()]
    head = [nn.Linear(9216, 128), nn.ReLU(), nn.Linear(128, 10)]
    return nn.Sequential(*maps, *smaller, *head).to(device)


model = make_model()
x, total = image.unsqueeze(0).to(device), 0
for layer in model:
    x = layer(x)
    size = sum(parameter.numel() for parameter in layer.parameters())
    total += size
    print(f"{type(layer).__name__:10}{tuple(x.shape)!s:17}{size:>10,}")
print(f"{'total':27}{total:>10,}")
# --8<-- [end:network]

# --8<-- [start:train]
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
batch_losses = []


def train(model, loader):
    model.train()
    total = 0.0
    for images, labels in loader:
        loss = loss_function(model(images.to(device)), labels.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        batch_losses.append(loss.item())
        total += loss.item() * len(labels)
    return total / len(loader.dataset)


# --8<-- [end:train]


# --8<-- [start:evaluate]
@torch.no_grad()
def evaluate(model, loader):
    model.eval()
    total, predicted, true = 0.0, [], []
    for images, labels in loader:
        logits = model(images.to(device)).cpu()
        total += loss_function(logits, labels).item() * len(labels)
        predicted.append(logits.argmax(dim=1))
        true.append(labels)
    return total / len(loader.dataset), torch.cat(predicted), torch.cat(true)


val_losses = [evaluate(model, val_loader)[0]]
print(f"untrained: loss {val_losses[0]:.2f}, ln 10 = {math.log(10):.2f}")
# --8<-- [end:evaluate]

# --8<-- [start:run]
for epoch in range(3 if len(full_set) < 10_000 else 1):
    loss = train(model, train_loader)
    val_loss, predicted, true = evaluate(model, val_loader)
    val_losses.append(val_loss)
    right = (predicted == true).double().mean()
    print(f"{epoch + 1}: training loss {loss:.2f}, ", end="")
    print(f"validation loss {val_loss:.2f}, accuracy {right:.2f}")
# --8<-- [end:run]

# --8<-- [start:test]
loss, predicted, true = evaluate(model, test_loader)
accuracy = (predicted == true).double().mean()
error = (accuracy * (1 - accuracy) / len(true)).sqrt()
scores = precision_recall_fscore_support(true, predicted, average="macro")
print(f"test loss {loss:.2f}, accuracy {accuracy:.3f} ± {error:.3f}")
print("macro P {:.3f}, R {:.3f}, F1 {:.3f}".format(*scores))
# --8<-- [end:test]

# --8<-- [start:save]
torch.save(model.state_dict(), "mnist_cnn.pt")
restored = make_model()
restored.load_state_dict(torch.load("mnist_cnn.pt", map_location=device))
_, again, _ = evaluate(restored, test_loader)
print("same predictions:", torch.equal(predicted, again))
torch.save([batch_losses, val_losses], "mnist_cnn_losses.pt")
# --8<-- [end:save]
