import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.functional import cross_entropy

QUOTE, WORDS = 0, 10


def text(count, length):
    ids = torch.randint(1, WORDS, (count, length))
    ids[torch.rand(count, length) < 0.2] = QUOTE
    return ids, (ids == QUOTE).cumsum(dim=1) % 2


torch.manual_seed(0)
embedding = nn.Embedding(WORDS, 8)
rnn = nn.RNN(8, 32, batch_first=True)
head = nn.Linear(32, 2)
parts = nn.ModuleList([embedding, rnn, head])
optimizer = torch.optim.Adam(parts.parameters(), lr=0.02)
for _ in range(300):
    ids, inside = text(32, 10)
    logits = head(rnn(embedding(ids))[0])
    loss = cross_entropy(logits.flatten(0, 1), inside.flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    ids, inside = text(500, 30)
    states = rnn(embedding(ids))[0]
    # The eight units that differ most between inside and outside
    gap = states[inside == 1].mean(dim=0) - states[inside == 0].mean(dim=0)
    best = gap.abs().argsort(descending=True)[:8]
    shown = states[0, :, best[gap[best].argsort(descending=True)]].T

_, (top, bottom) = plt.subplots(
    2,
    figsize=(6, 3.4),
    height_ratios=[1, 3],
    sharex=True,
    layout="constrained",
)
top.step(range(30), inside[0], where="mid", color="C1")
for t in range(30):
    top.text(t, 1.5, "“" if ids[0, t] == QUOTE else "·", ha="center", size=13)
top.set(yticks=[0, 1], ylim=(-0.2, 2.5))
top.set_yticklabels(["outside", "inside"])
image = bottom.imshow(shown, cmap="RdBu", vmin=-1, vmax=1, aspect="auto")
bottom.set(xlabel="time step", ylabel="hidden unit")
plt.colorbar(image, ax=bottom, label="h")
plt.show()
