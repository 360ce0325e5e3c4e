from torch import nn


class WordModel(nn.Module):
    def __init__(self, n_words=1000, width=64):
        super().__init__()
        self.embedding = nn.Embedding(n_words, width)
        self.output = nn.Linear(width, n_words, bias=False)
        self.output.weight = self.embedding.weight


model = WordModel()
print([name for name, _ in model.named_parameters()])
print([name for name, _ in model.named_parameters(remove_duplicate=False)])

total = sum(p.numel() for p in model.parameters())
by_layer = sum(
    p.numel() for layer in model.children() for p in layer.parameters()
)
print(f"parameters(): {total:,}  layer by layer: {by_layer:,}")
