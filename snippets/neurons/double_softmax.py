import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

digits = load_digits()
split = train_test_split(
    torch.tensor(digits.data / 16).float(),
    torch.tensor(digits.target),
    test_size=360,
    stratify=digits.target,
    random_state=0,
)
x_train, x_test, y_train, y_test = split


def train(last, seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10), last
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss_function = nn.CrossEntropyLoss()
    for _ in range(20):
        for batch in torch.randperm(len(x_train)).split(32):
            loss = loss_function(model(x_train[batch]), y_train[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        accuracy = (model(x_test).argmax(dim=1) == y_test).double().mean()
        return accuracy, loss_function(model(x_train), y_train).double()


for last in (nn.Identity(), nn.Softmax(dim=1)):
    runs = torch.tensor([train(last, seed) for seed in range(5)])
    (accuracy, loss), spread = runs.mean(dim=0), runs.std(dim=0)[0]
    print(f"{last}")
    print(f"  test accuracy {accuracy:.3f} ± {spread:.3f}  loss {loss:.2f}")
