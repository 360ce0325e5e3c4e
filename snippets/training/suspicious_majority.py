import torch
from sklearn.metrics import roc_auc_score
from torch import nn

torch.manual_seed(0)
y = (torch.rand(4000) < 0.05).long()
X = torch.randn(4000, 2) + 0.7 * y.unsqueeze(1)


def train(name, X, weight=None):
    torch.manual_seed(0)
    model = nn.Linear(2, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(300):
        loss = nn.functional.cross_entropy(model(X), y, weight=weight)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        logits = model(X)
    predicted = logits.argmax(dim=1)
    accuracy = (predicted == y).float().mean()
    auc = roc_auc_score(y, logits[:, 1] - logits[:, 0])
    share = predicted.float().mean()
    print(f"{name:20} {accuracy:8.2f} {auc:5.2f} {share:13.2f}")


print(f"share of class 0: {(y == 0).float().mean():.2f}")
print(f"{'':20} accuracy   AUC  predicted as 1")
train("rows shuffled apart", X[torch.randperm(4000)])
train("intact", X)
train("intact, weighted", X, weight=torch.tensor([1.0, 19.0]))
