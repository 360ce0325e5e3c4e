import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
image = torch.tensor(digits.images[0])
print("image:   ", image.shape, "->", image.flatten().shape)
print("label:   ", digits.target[0])

text = "the cat saw the dog"
vocabulary = sorted(set(text.split()))
ids = torch.tensor([vocabulary.index(word) for word in text.split()])
torch.manual_seed(0)
vectors = nn.Embedding(num_embeddings=4, embedding_dim=3)(ids)
print("words:   ", ids.tolist(), "->", vectors.shape)
print("the, the:", torch.equal(vectors[0], vectors[3]))

time = torch.arange(16000) / 16000
sound = torch.sin(2 * torch.pi * 440 * time)
print("sound:   ", sound.shape)
