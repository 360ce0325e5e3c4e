import torch

data = torch.arange(10)
torch.manual_seed(0)
for epoch in range(2):
    shuffled = data[torch.randperm(len(data))]
    batches = [shuffled[i : i + 4] for i in range(0, len(data), 4)]
    print(f"epoch {epoch}:", [batch.tolist() for batch in batches])
