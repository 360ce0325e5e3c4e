import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset

X = torch.randn(320, 10, generator=torch.Generator().manual_seed(0))
y = X[:, :1] * X[:, 1:2]


class Run:
    def __init__(self):
        torch.manual_seed(0)
        self.model = nn.Sequential(
            nn.Linear(10, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1)
        )
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.01)
        self.scheduler = StepLR(self.optimizer, step_size=2, gamma=0.5)
        self.shuffler = torch.Generator().manual_seed(0)
        self.loader = DataLoader(
            TensorDataset(X, y),
            batch_size=32,
            shuffle=True,
            generator=self.shuffler,
        )
        self.epoch = 0

    def train(self, epochs):
        while self.epoch < epochs:
            for features, targets in self.loader:
                loss = (self.model(features) - targets).pow(2).mean()
                self.optimizer.zero_grad()
                loss.backward()
                self.optimizer.step()
            self.scheduler.step()
            self.epoch += 1
        return self

    def state(self):
        return {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "shuffler": self.shuffler.get_state(),
            "rng": torch.get_rng_state(),
            "epoch": self.epoch,
        }

    def restore(self, state):
        for part in ("model", "optimizer", "scheduler"):
            if part in state:
                getattr(self, part).load_state_dict(state[part])
        if "shuffler" in state:
            self.shuffler.set_state(state["shuffler"])
        if "rng" in state:
            torch.set_rng_state(state["rng"])
        self.epoch = state["epoch"]
        return self


torch.save(Run().train(3).state(), "checkpoint.pt")
whole = Run().train(6).model[0].weight

for left_out in (None, "optimizer", "scheduler", "shuffler", "rng"):
    state = torch.load("checkpoint.pt")
    state.pop(left_out, None)
    weight = Run().restore(state).train(6).model[0].weight
    print(f"without {left_out!s:10}", torch.equal(weight, whole))
