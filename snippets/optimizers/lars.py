import torch
from torch.optim import SGD, Optimizer


class LARS(Optimizer):
    """Layer-wise adaptive rate scaling (You, Gitman and Ginsburg, 2017)

    As in the paper, the buffer holds steps (learning rate inside);
    lr_inside=False keeps it outside, as torch.optim.SGD does.
    A group with adapt=False is plain SGD: for biases and norm layers.
    """

    def __init__(
        self,
        params,
        lr,
        momentum=0.9,
        weight_decay=0.0,
        trust=0.001,
        lr_inside=True,
        adapt=True,
    ):
        for name, value in (
            ("lr", lr),
            ("momentum", momentum),
            ("weight_decay", weight_decay),
        ):
            if value < 0:
                raise ValueError(f"{name} must not be negative: {value}")
        if trust <= 0:
            raise ValueError(f"trust must be positive: {trust}")
        defaults = dict(lr=lr, momentum=momentum, trust=trust, adapt=adapt)
        defaults |= dict(weight_decay=weight_decay, lr_inside=lr_inside)
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            decay, lr = group["weight_decay"], group["lr"]
            for w in group["params"]:
                if w.grad is None:
                    continue
                update = w.grad + decay * w
                if group["adapt"]:
                    norm = w.norm()
                    below = w.grad.norm() + decay * norm
                    ratio = group["trust"] * norm / below
                    # A layer of zeros would never move: ratio 1 there
                    usable = (norm > 0) & (below > 0)
                    update = update * torch.where(usable, ratio, 1.0)
                if group["lr_inside"]:
                    update, lr_outside = lr * update, 1.0
                else:
                    lr_outside = lr
                state = self.state[w]
                if not state:
                    state["buffer"] = torch.zeros_like(w)
                buffer = state["buffer"]
                buffer.mul_(group["momentum"]).add_(update)
                w.sub_(lr_outside * buffer)
        return loss


def train(optimizer, w, gradients, rates=None):
    for t, gradient in enumerate(gradients):
        if rates is not None:
            optimizer.param_groups[0]["lr"] = rates[t]
        w.grad = gradient
        optimizer.step()
    return w.detach()


# float64, because values are compared to 1e-12
start = torch.tensor([3.0, 4.0], dtype=torch.float64)
grads = torch.tensor([[0.6, 0.8], [0.0, 2.0]], dtype=torch.float64)

# By hand: ||w|| = 5, ||g|| = 1, so ratio 0.01 * 5 / (1 + 0.1 * 5) = 1/30
w = start.clone().requires_grad_()
after = train(LARS([w], 0.3, 0.9, 0.1, trust=0.01), w, grads[:1])
by_hand = start - 0.3 / 30 * (grads[0] + 0.1 * start)
torch.testing.assert_close(after, by_hand, rtol=0, atol=1e-12)
print("one step:", [round(value, 4) for value in after.tolist()])

sgd, plain = (start.clone().requires_grad_() for _ in range(2))
train(SGD([sgd], 0.3, momentum=0.9, weight_decay=0.1), sgd, grads)
train(LARS([plain], 0.3, 0.9, 0.1, adapt=False), plain, grads)
torch.testing.assert_close(plain, sgd, rtol=0, atol=1e-12)
print("adapt=False agrees with SGD")

for rates in ([1.0, 1.0], [1.0, 0.1]):
    for lr_inside in (True, False):
        w = start.clone().requires_grad_()
        lars = LARS([w], 1.0, trust=0.1, lr_inside=lr_inside)
        end = train(lars, w, grads, rates)
        print(rates, lr_inside, [round(value, 3) for value in end.tolist()])
