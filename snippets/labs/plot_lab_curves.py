import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
full_set = datasets.MNIST("data", download=True, transform=transform)
order = torch.Generator().manual_seed(0)
train_set, val_set = random_split(full_set, [11 / 12, 1 / 12], order)
train_loader = DataLoader(train_set, 64, shuffle=True, generator=order)
held_out, true = next(iter(DataLoader(val_set, batch_size=1000)))

maps = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU()]
smaller = [nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten()]
head = [nn.Linear(9216, 128), nn.ReLU(), nn.Linear(128, 10)]
model = nn.Sequential(*maps, *smaller, *head)
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)

losses, steps, val_losses, accuracies = [], [], [], []
for _ in range(3):
    for images, labels in train_loader:
        if len(losses) % 7 == 0:
            model.eval()
            with torch.no_grad():
                logits = model(held_out)
            steps.append(len(losses))
            val_losses.append(nn.functional.cross_entropy(logits, true).item())
            right = logits.argmax(dim=1) == true
            accuracies.append(right.float().mean().item())
            model.train()
        loss = nn.functional.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

fig, (top, bottom) = plt.subplots(
    2, figsize=(6, 4.6), sharex=True, layout="constrained"
)
top.plot(losses, color="0.5", label="training batch")
top.plot(steps, val_losses, "C1o-", label="validation set")
top.set_ylabel("loss")
top.legend()
bottom.plot(steps, accuracies, "C1o-")
bottom.set(ylabel="validation accuracy", ylim=(0, 1.05))
for ax in (top, bottom):
    for epoch in (1, 2):
        ax.axvline(epoch * len(train_loader), color="0.5", linestyle=":")
bottom.set_xlabel("step")
plt.show()
