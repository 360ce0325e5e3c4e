import torch
from torch import nn
from torch.nn.functional import one_hot

torch.manual_seed(0)
embedding = nn.Embedding(6, 3, padding_idx=0)  # 6 words, 3 numbers each
ids = torch.tensor([[2, 5, 2, 0]])
vectors = embedding(ids)
print("ids", tuple(ids.shape), " vectors", tuple(vectors.shape))

rows = embedding.weight[ids]
product = one_hot(ids, 6).float() @ embedding.weight
print("indexing:", torch.equal(vectors, rows), end="  ")
print("one-hot times matrix:", torch.equal(vectors, product))

vectors.sum().backward()
print("gradient, row by row:", embedding.weight.grad[:, 0].tolist())
print("vector of the padding:", embedding.weight[0].tolist())

rnn = nn.RNN(3, 4, batch_first=True)
output, _ = rnn(vectors)
print("the state skips it:", torch.equal(output[0, 3], output[0, 2]))
