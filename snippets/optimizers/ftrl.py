import torch
from torch.optim import Adagrad, Optimizer


class FTRL(Optimizer):
    """FTRL-Proximal (McMahan et al., Ad Click Prediction, 2013)

    L1 stands once against the sum of all gradients; the L2 penalty is
    l2 / 2 * ||w||², as in the paper's algorithm.
    """

    def __init__(self, params, lr=0.1, beta=1.0, l1=0.0, l2=0.0):
        if lr <= 0 or beta <= 0:
            raise ValueError(f"lr {lr} and beta {beta} must be positive")
        if l1 < 0 or l2 < 0:
            raise ValueError(f"l1 {l1} and l2 {l2} must not be negative")
        super().__init__(params, dict(lr=lr, beta=beta, l1=l1, l2=l2))

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            lr, beta = group["lr"], group["beta"]
            for w in group["params"]:
                if w.grad is None:
                    continue
                state = self.state[w]
                if not state:  # z so that the first step leaves from w
                    state["n"] = torch.zeros_like(w)
                    state["z"] = -w * beta / lr
                n, z = state["n"], state["z"]
                old_root = n.sqrt()
                n.addcmul_(w.grad, w.grad)
                sigma = (n.sqrt() - old_root) / lr
                z.add_(w.grad - sigma * w)
                shrunk = z.sign() * (z.abs() - group["l1"]).clamp(min=0)
                w.copy_(-shrunk / ((beta + n.sqrt()) / lr + group["l2"]))
        return loss


def train(optimizer, w, gradients):
    for gradient in gradients:
        w.grad = gradient
        optimizer.step()
    return w.detach()


# float64, because values are compared to 1e-12
def tensor(*values):
    return torch.tensor(values, dtype=torch.float64)


# One step by hand, from w = 0: n = g² = 9 and 0.04, z = g = 3 and -0.2
w = tensor(0, 0).requires_grad_()
after = train(FTRL([w], lr=0.5, l1=0.5, l2=2.0), w, [tensor(3, -0.2)])
by_hand = tensor(-(3 - 0.5) / ((1 + 3) / 0.5 + 2), 0)  # |z| <= l1 gives 0
torch.testing.assert_close(after, by_hand, rtol=0, atol=1e-12)
print("one step:", after.tolist())

# Without penalties it is Adagrad with eps = beta
torch.manual_seed(0)
gradients = torch.randn(50, 4, dtype=torch.float64)
start = torch.randn(4, dtype=torch.float64)
a, b = (start.clone().requires_grad_() for _ in range(2))
torch.testing.assert_close(
    train(FTRL([a], lr=0.5), a, gradients),
    train(Adagrad([b], lr=0.5, eps=1.0), b, gradients),
    rtol=0,
    atol=1e-12,
)
print("50 steps agree with Adagrad")
try:
    FTRL([a], lr=0.5, l1=-1.0)
except ValueError as error:
    print(error)
