import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

T, d = 20, 20


class Net(nn.Module):
    """One block with one head, written so that it keeps its weights."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(1, d)
        self.positions = nn.Parameter(torch.randn(T, d))
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.mlp = nn.Sequential(
            nn.Linear(d, 4 * d), nn.GELU(), nn.Linear(4 * d, d)
        )
        self.norm, self.head = nn.LayerNorm(d), nn.Linear(d, 1)

    def forward(self, x):
        x = self.embed(x) + self.positions
        q, k, v = self.qkv(self.norm1(x)).chunk(3, dim=2)
        later = torch.ones(T, T, dtype=torch.bool).triu(1)
        scores = (q @ k.mT / d**0.5).masked_fill(later, -torch.inf)
        self.weights = torch.softmax(scores, dim=2)
        x = x + self.out(self.weights @ v)
        x = x + self.mlp(self.norm2(x))
        return self.head(self.norm(x[:, -1])).squeeze(1)


torch.manual_seed(0)
net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=2**-8)
pictures = []
for step in range(201):
    x = torch.randint(0, 2, (64, T, 1)) * 2.0 - 1
    loss = F.binary_cross_entropy_with_logits(net(x), (x[:, 0, 0] + 1) / 2)
    if step % 200 == 0:
        pictures.append(net.weights.detach().mean(dim=0))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

_, axes = plt.subplots(1, 2, figsize=(6, 3.2), layout="constrained")
for ax, weights, title in zip(
    axes, pictures, ["before training", "after 200 steps"], strict=True
):
    ax.imshow(weights, cmap="viridis", vmin=0, vmax=1)
    ax.set_title(title, fontsize=12)
    ax.set(xticks=[0, 19], yticks=[0, 19])
    ax.set(xticklabels=["1", "20"], yticklabels=["1", "20"])
    ax.set_xlabel("looked at", fontsize=11)
    ax.grid(visible=False)
axes[0].set_ylabel("looking", fontsize=11)
plt.show()
