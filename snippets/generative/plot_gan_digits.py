import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

X = torch.tensor(load_digits().images, dtype=torch.float32)
X = X[:1000].unsqueeze(1) / 8 - 1

torch.manual_seed(0)
G = nn.Sequential(
    nn.ConvTranspose2d(16, 32, 2, bias=False),
    nn.BatchNorm2d(32),
    nn.ReLU(),
    nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.ConvTranspose2d(16, 1, 4, stride=2, padding=1),
    nn.Tanh(),
)
D = nn.Sequential(
    nn.Conv2d(1, 16, 4, stride=2, padding=1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(16, 32, 4, stride=2, padding=1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(32, 1, 2),
    nn.Flatten(),
)
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.999))
opt_d = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.999))
ones, zeros = torch.ones(64, 1), torch.zeros(64, 1)
noise = torch.randn(10, 16, 1, 1)
rows = [("data", X[:10])]
for step in range(401):
    if step in (50, 150, 400):
        G.eval()
        with torch.no_grad():
            rows.append((f"step {step}", G(noise)))
        G.train()
    fake = G(torch.randn(64, 16, 1, 1))
    real = X[torch.randint(len(X), (64,))]
    loss_d = bce(D(real), ones) + bce(D(fake.detach()), zeros)
    opt_d.zero_grad()
    loss_d.backward()
    opt_d.step()
    loss_g = bce(D(fake), ones)
    opt_g.zero_grad()
    loss_g.backward()
    opt_g.step()

_, axes = plt.subplots(4, 1, figsize=(6, 3), layout="constrained")
for ax, (name, images) in zip(axes, rows, strict=True):
    ax.imshow(torch.cat(list(images[:, 0]), dim=1), cmap="gray")
    ax.set(xticks=[], yticks=[])
    ax.set_ylabel(name, rotation=0, ha="right", va="center")
plt.show()
