from itertools import product

import torch

x = torch.tensor(list(product([0.0, 1.0], repeat=3)))
majority = (x @ torch.ones(3) - 1.5 > 0).int()
print(torch.cat([x.int(), majority.unsqueeze(1)], dim=1).tolist())
print((majority == (x.sum(dim=1) >= 2)).all().item())
