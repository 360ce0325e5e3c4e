import math
import random
from collections import Counter

random.seed(0)
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
held_out, letters = "".join(new), len(set(text))


def loss_of_counts(known, extra=0.01):
    pieces = [text[i : i + known + 1] for i in range(len(text) - known)]
    counts, starts = Counter(pieces), Counter(piece[:-1] for piece in pieces)
    losses = []
    for i in range(len(held_out) - known):
        piece = held_out[i : i + known + 1]
        total = starts[piece[:-1]] + extra * letters
        losses.append(-math.log((counts[piece] + extra) / total))
    return sum(losses) / len(losses)


for known in (0, 1, 2, 4, 8, 12, 16, 20):
    print(f"{known:2} characters known: loss {loss_of_counts(known):.2f}")
