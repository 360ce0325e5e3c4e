# --8<-- [start:setup]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split
from tqdm import tqdm

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
X, y = map(torch.tensor, load_digits(return_X_y=True))
X = X.float() / 16
splitter = torch.Generator().manual_seed(0)
parts = random_split(TensorDataset(X, y), [1000, 300, 497], splitter)
careless = parts[0].indices[:200]  # these labels are replaced at random
y[careless] = torch.randint(10, (200,), generator=splitter)
loss_function = nn.CrossEntropyLoss()
# --8<-- [end:setup]


# --8<-- [start:train]
def train_one_epoch(model, loader, optimizer):
    model.train()
    total = torch.zeros((), device=device)
    for inputs, targets in tqdm(loader, disable=None, leave=False):
        inputs, targets = inputs.to(device), targets.to(device)
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.detach() * len(targets)
    return total.item() / len(loader.dataset)


# --8<-- [end:train]


# --8<-- [start:evaluate]
@torch.inference_mode()
def evaluate(model, loader):
    model.eval()
    total, correct, count = 0.0, 0, len(loader.dataset)
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        logits = model(inputs)
        total += loss_function(logits, targets).item() * len(targets)
        correct += (logits.argmax(dim=1) == targets).sum().item()
    return total / count, correct / count


# --8<-- [end:evaluate]


# --8<-- [start:fit]
def fit(name, epochs, patience=10, min_delta=0.0, resume=False):
    torch.manual_seed(0)
    shuffler = torch.Generator().manual_seed(0)
    train = DataLoader(parts[0], 64, shuffle=True, generator=shuffler)
    validation = DataLoader(parts[1], 300)
    model = nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 10)
    ).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    history, best, waited = [], float("inf"), 0
    if resume:
        last = torch.load(f"{name}_last.pt", map_location="cpu")
        model.load_state_dict(last["model"])
        optimizer.load_state_dict(last["optimizer"])
        history, best, waited = last["progress"]
        shuffler.set_state(last["shuffler"])
        torch.set_rng_state(last["rng"])
        torch.cuda.set_rng_state_all(last["cuda_rng"])
    while len(history) < epochs and waited < patience:
        loss = train_one_epoch(model, train, optimizer)
        now, accuracy = evaluate(model, validation)
        history.append((loss, now, accuracy))
        waited = 0 if now < best - min_delta else waited + 1
        if waited == 0:
            best = now
            torch.save(model.state_dict(), f"{name}_best.pt")
        last = {
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "progress": (history, best, waited),
            "shuffler": shuffler.get_state(),
            "rng": torch.get_rng_state(),
            "cuda_rng": torch.cuda.get_rng_state_all(),  # [] without CUDA
        }
        torch.save(last, f"{name}_last.pt")
    model.load_state_dict(torch.load(f"{name}_best.pt", map_location="cpu"))
    return model, history


# --8<-- [end:fit]


# --8<-- [start:run]
model, history = fit("digits", epochs=50)
best = min(range(len(history)), key=lambda epoch: history[epoch][1])
for epoch in (0, best):
    print(f"{epoch + 1:3}", *(f"{value:.1f}" for value in history[epoch]))
loss, accuracy = evaluate(model, DataLoader(parts[2], 497))
print(f"test {loss:.1f} {accuracy:.1f}")
# --8<-- [end:run]

# --8<-- [start:resume]
fit("again", epochs=5)
# Same process, but a new model, optimizer and loader
resumed, continued = fit("again", epochs=50, resume=True)
print("same history:", continued == history)
same = all(map(torch.equal, model.parameters(), resumed.parameters()))
print("same weights:", same)
# --8<-- [end:resume]
