# --8<-- [start:text]
import random
import re

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
text = "".join(train)
new = [line for line in [sentence() for _ in range(1000)] if line not in train]
print(len(text), "characters to train on,", len(new), "new sentences")
print("".join(train[:3]), end="")
# --8<-- [end:text]

# --8<-- [start:encode]
characters = sorted(set(text))


def encode(string):
    return torch.tensor([characters.index(letter) for letter in string])


print(len(characters), "characters; the cat:", encode("the cat").tolist())
# --8<-- [end:encode]


# --8<-- [start:network]
class TextModel(nn.Module):
    def __init__(self, hidden_size=64):
        super().__init__()
        self.embedding = nn.Embedding(len(characters), 16)
        self.lstm = nn.LSTM(16, hidden_size, batch_first=True)
        self.head = nn.Linear(hidden_size, len(characters))

    def forward(self, ids, state=None):
        output, state = self.lstm(self.embedding(ids), state)
        return self.head(output), state


model = TextModel()
logits, (h, c) = model(encode(text[:100]).view(2, 50))
print("logits", tuple(logits.shape), "h", tuple(h.shape), "c", tuple(c.shape))
# --8<-- [end:network]

# --8<-- [start:train]
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
strands = encode(text[: len(text) // 32 * 32]).view(32, -1)
ids, losses = encode("".join(new)), []
for _ in range(12):
    state = None
    for start in range(0, strands.shape[1] - 50, 50):
        window = strands[:, start : start + 51]
        logits, state = model(window[:, :-1], state)
        state = tuple(part.detach() for part in state)
        loss = cross_entropy(logits.flatten(0, 1), window[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        logits, _ = model(ids[:-1].unsqueeze(0))
    losses.append(cross_entropy(logits[0], ids[1:]).item())
print("loss after epoch", {n: round(losses[n - 1], 2) for n in (1, 2, 4, 12)})
torch.save(losses, "text_lstm_losses.pt")
# --8<-- [end:train]

# --8<-- [start:agree]
for between in ("", " near the dogs", " near the dogs behind the birds"):
    for subject in ("the cat", "the cats"):
        start = f"{subject}{between} sleep"
        with torch.no_grad():
            logits, _ = model(encode(train[0] + start).unsqueeze(0))
        print(f"{start} -> {characters[logits[0, -1].argmax()]}")
# --8<-- [end:agree]


# --8<-- [start:sample]
@torch.no_grad()
def write(count, temperature):
    ids, state, written = encode(train[0]).expand(count, -1), None, []
    for _ in range(80):
        logits, state = model(ids, state)
        chances = (logits[:, -1] / temperature).softmax(dim=1)
        ids = torch.multinomial(chances, 1)
        written.append(ids)
    rows = torch.cat(written, dim=1).tolist()
    return ["".join(characters[i] for i in row).split("\n")[0] for row in rows]


noun, verb = f"({'|'.join(nouns)})", f"({'|'.join(verbs)})"
form = rf"the {noun}(s?)( (near|behind) the {noun}s?)* {verb}(s?)\."
for temperature in (0.5, 1.0, 2.0):
    found = [re.fullmatch(form, line) for line in write(300, temperature)]
    right = sum((line[2] == "") == (line[7] == "s") for line in found if line)
    print(f"temperature {temperature}: right {right / 300:.1f}")
# --8<-- [end:sample]
