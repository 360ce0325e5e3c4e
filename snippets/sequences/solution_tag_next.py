import torch
from torch import nn
from torch.nn.functional import cross_entropy


def text(count, length):
    ids = torch.randint(10, (count, length + 1))
    return ids[:, :-1], (ids[:, 1:] < 5).long()  # about the next word


def run(seed, both):
    torch.manual_seed(seed)
    embedding = nn.Embedding(10, 8)
    rnn = nn.RNN(8, 16, batch_first=True, bidirectional=both)
    head = nn.Linear(32 if both else 16, 2)
    parts = nn.ModuleList([embedding, rnn, head])
    optimizer = torch.optim.Adam(parts.parameters(), lr=0.02)
    for _ in range(100):
        ids, tags = text(32, 10)
        logits = head(rnn(embedding(ids))[0])
        loss = cross_entropy(logits.flatten(0, 1), tags.flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        ids, tags = text(500, 10)
        right = head(rnn(embedding(ids))[0]).argmax(dim=2) == tags
    return right[:, :-1].double().mean(), right[:, -1].double().mean()


for both in (False, True):
    scores = torch.tensor([run(seed, both) for seed in range(3)])
    inner, last = scores.median(dim=0).values.tolist()
    name = "both ways" if both else "one way  "
    print(f"{name} last word: {last:.1f}  the others: {inner:.1f}")
