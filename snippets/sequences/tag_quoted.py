import torch
from torch import nn
from torch.nn.functional import cross_entropy

QUOTE, WORDS = 0, 10  # number 0 is the quotation mark


def text(count, length):
    ids = torch.randint(1, WORDS, (count, length))
    ids[torch.rand(count, length) < 0.2] = QUOTE
    inside = (ids == QUOTE).cumsum(dim=1) % 2  # 1 from a mark to the next
    return ids, inside


class Tagger(nn.Module):
    def __init__(self, memory):
        super().__init__()
        self.embedding = nn.Embedding(WORDS, 8)
        self.rnn = nn.RNN(8, 32, batch_first=True) if memory else None
        self.head = nn.Linear(32 if memory else 8, 2)

    def forward(self, ids):
        vectors = self.embedding(ids)
        if self.rnn is not None:
            vectors, _ = self.rnn(vectors)
        return self.head(vectors)  # (batch, time, classes)


def accuracy(model, ids, inside):
    with torch.no_grad():
        return (model(ids).argmax(dim=2) == inside).double().mean().item()


for memory in (False, True):
    scores = []
    for seed in range(5):
        torch.manual_seed(seed)
        model = Tagger(memory)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(300):
            ids, inside = text(32, 10)
            logits = model(ids)
            loss = cross_entropy(logits.flatten(0, 1), inside.flatten())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        fresh = [text(500, length) for length in (10, 200)]
        scores.append([accuracy(model, *part) for part in fresh])
    low, high = torch.tensor(scores).aminmax(dim=0)
    print("with memory   " if memory else "without memory", end="")
    for name, least, most in zip(("10", "200"), low, high, strict=True):
        print(f"  {name} words: {least:.2f} to {most:.2f}", end="")
    print()
