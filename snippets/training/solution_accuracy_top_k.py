import torch
from sklearn.metrics import top_k_accuracy_score

torch.manual_seed(0)
y = torch.randint(10, (1000,))
logits = torch.randn(1000, 10)
logits[torch.arange(1000), y] += 1.5
for k in 1, 3, 10:
    top = logits.topk(k, dim=1).indices  # (1000, k)
    accuracy = (top == y[:, None]).any(dim=1).float().mean().item()
    theirs = (
        top_k_accuracy_score(y, logits, k=k, labels=range(10)) if k < 10 else 1
    )
    assert abs(accuracy - theirs) < 1e-6
    print(f"top-{k} {accuracy:.2f}")
