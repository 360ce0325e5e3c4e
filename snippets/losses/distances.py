import torch
from torch import nn

torch.manual_seed(0)
anchor, positive, negative = torch.randn(3, 4, 8)  # 4 triples

near = (anchor - positive).norm(dim=1)
far = (anchor - negative).norm(dim=1)
triplet = nn.TripletMarginLoss(margin=1.0, reduction="none")
loss = triplet(anchor, positive, negative)
torch.testing.assert_close(loss, (near - far + 1).clamp(min=0))
print("triplet", loss)

cosine = nn.functional.cosine_similarity(anchor, positive, dim=1)
same = torch.tensor([1.0, 1.0, -1.0, -1.0])  # 1: alike, -1: not
loss = nn.CosineEmbeddingLoss(reduction="none")(anchor, positive, same)
by_hand = torch.where(same == 1, 1 - cosine, cosine.clamp(min=0))
torch.testing.assert_close(loss, by_hand)
print("cosine ", loss)

# InfoNCE: the right class of each anchor is its own partner
unit = nn.functional.normalize
similarity = unit(anchor, dim=1) @ unit(positive, dim=1).T
temperature = 0.5
loss = nn.functional.cross_entropy(similarity / temperature, torch.arange(4))
print(f"InfoNCE {loss:.4f}")
