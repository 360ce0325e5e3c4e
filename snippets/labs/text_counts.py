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


def table(known):
    return Counter(text[i : i + known + 1] for i in range(len(text) - known))


def loss_of(counts, known, extra=0.01):
    starts = Counter()
    for piece, count in counts.items():
        starts[piece[:-1]] += count
    losses = []
    for i in range(len(held_out) - known):
        piece = held_out[i : i + known + 1]
        total = starts[piece[:-1]] + extra * letters
        losses.append(-math.log((counts[piece] + extra) / total))
    return sum(losses) / len(losses)


def share_of_right_endings(counts, known):
    right, begin = 0.0, 0
    for line in new:
        end = begin + len(line.rstrip(".\n").removesuffix("s"))
        start = held_out[max(end - known, 0) : end]
        s, stop = counts[start + "s"], counts[start + "."]
        singular = not line.split()[1].endswith("s")
        right += 0.5 if s == stop else (s > stop) == singular
        begin += len(line)
    return right / len(new)


for known in (1, 2, 4, 8, 12, 16, 20):
    counts = table(known)
    loss, share = loss_of(counts, known), share_of_right_endings(counts, known)
    print(f"{known:2} known: loss {loss:.2f}, right endings {share:.2f}")
