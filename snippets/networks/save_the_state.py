import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 3))


torch.manual_seed(0)
model = build()
torch.save(model.state_dict(), "weights.pt")

state = torch.load("weights.pt", weights_only=True)
for name, tensor in state.items():
    print(f"{name:9} {tuple(tensor.shape)}")

again = build()  # other random numbers
print(again.load_state_dict(state))
print("in training mode:", again.training)

model.eval()
again.eval()  # the file does not say so
X = torch.randn(5, 4)
with torch.no_grad():
    print("same predictions:", torch.equal(model(X), again(X)))
