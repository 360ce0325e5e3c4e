import random

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.functional import cross_entropy

random.seed(0)
torch.manual_seed(0)
nouns, verbs = ["cat", "dog", "bird", "goat"], ["run", "sleep", "sing", "wait"]


def sentence():
    words, subject = [], random.choice(["", "s"])
    for place in range(random.choice([1, 2, 2, 3])):
        words += [random.choice(["near", "behind"])] if place else []
        ending = random.choice(["", "s"]) if place else subject
        words += ["the", random.choice(nouns) + ending]
    words += [random.choice(verbs) + ("" if subject else "s")]
    return " ".join(words) + ".\n"


train = [sentence() for _ in range(2500)]
new = [line for line in [sentence() for _ in range(1000)] if line not in train]
characters = sorted(set("".join(train)))
place = {letter: i for i, letter in enumerate(characters)}
ids = torch.tensor([place[letter] for letter in "".join(train)])
held_out = torch.tensor([place[letter] for letter in "".join(new)])
strands = ids[: len(ids) // 32 * 32].view(32, -1)

embedding = nn.Embedding(len(characters), 16)
lstm, head = nn.LSTM(16, 64, batch_first=True), nn.Linear(64, len(characters))
model = nn.ModuleList([embedding, lstm, head])
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
losses = []
for _ in range(12):
    state = None
    for start in range(0, strands.shape[1] - 50, 50):
        window = strands[:, start : start + 51]
        output, state = lstm(embedding(window[:, :-1]), state)
        state = tuple(part.detach() for part in state)
        loss = cross_entropy(
            head(output).flatten(0, 1), window[:, 1:].flatten()
        )
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        output, _ = lstm(embedding(held_out[:-1]).unsqueeze(0))
        losses.append(cross_entropy(head(output[0]), held_out[1:]).item())

_, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
axes.plot(range(1, 13), losses, "o-", color="C0", label="LSTM")
for known, loss, color in (
    (2, 0.34, "C2"),
    (8, 0.26, "C1"),
):
    axes.axhline(
        loss, color=color, linestyle="--", label=f"counts, {known} known"
    )
axes.set(ylim=(0.2, 0.36), xlabel="epoch", ylabel="loss on new sentences")
axes.legend()
plt.show()
