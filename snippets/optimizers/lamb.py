import torch
from torch.optim import AdamW, Optimizer


class LAMB(Optimizer):
    """Layer-wise adaptive moments (You et al., ICLR 2020)

    phi clips the norm of a layer's weights; None is the identity.
    A group with adapt=False is plain AdamW: for biases and norm layers.
    """

    def __init__(
        self,
        params,
        lr=1e-3,
        betas=(0.9, 0.999),
        eps=1e-6,
        weight_decay=0.01,
        bias_correction=True,
        phi=None,
        adapt=True,
    ):
        if lr < 0 or eps < 0 or weight_decay < 0:
            raise ValueError(
                f"lr {lr}, eps {eps} and weight_decay {weight_decay} "
                "must not be negative"
            )
        if not all(0 <= beta < 1 for beta in betas):
            raise ValueError(f"betas must lie in [0, 1): {betas}")
        defaults = dict(lr=lr, betas=betas, eps=eps, phi=phi, adapt=adapt)
        defaults |= dict(
            weight_decay=weight_decay, bias_correction=bias_correction
        )
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for w in group["params"]:
                if w.grad is None:
                    continue
                state = self.state[w]
                if not state:
                    state["step"] = 0
                    state["m"] = torch.zeros_like(w)
                    state["v"] = torch.zeros_like(w)
                state["step"] += 1
                m, v, t = state["m"], state["v"], state["step"]
                m.lerp_(w.grad, 1 - beta1)
                v.mul_(beta2).addcmul_(w.grad, w.grad, value=1 - beta2)
                if group["bias_correction"]:
                    m, v = m / (1 - beta1**t), v / (1 - beta2**t)
                update = m / (v.sqrt() + group["eps"])
                update += group["weight_decay"] * w
                if group["adapt"]:
                    norm, below = w.norm(), update.norm()
                    phi = group["phi"]
                    top = norm if phi is None else norm.clamp(*phi)
                    usable = (norm > 0) & (below > 0)
                    update *= torch.where(usable, top / below, 1.0)
                w.sub_(group["lr"] * update)
        return loss


def train(optimizer, w, gradients):
    for gradient in gradients:
        w.grad = gradient
        optimizer.step()
    return w.detach()


# float64, because values are compared to 1e-12
start = torch.tensor([3.0, 4.0], dtype=torch.float64)
grads = torch.tensor([[1.0, 7.0], [0.5, -2.0]], dtype=torch.float64)

# By hand: with bias correction Adam's first update is (1, 1); the decay
# adds 0.25 * (3, 4), which makes (1.75, 2), and ||w|| = 5
ends = []
for phi in (None, (0.0, 2.0)):
    w = start.clone().requires_grad_()
    lamb = LAMB([w], lr=0.1, eps=0, weight_decay=0.25, phi=phi)
    ends.append(train(lamb, w, grads[:1]))
update = torch.tensor([1.75, 2.0], dtype=torch.float64)
for end, top in zip(ends, (5, 2), strict=True):
    by_hand = start - 0.1 * top * update / update.norm()
    torch.testing.assert_close(end, by_hand, rtol=0, atol=1e-12)
    print("one step:", [round(value, 4) for value in end.tolist()])

a, b = (start.clone().requires_grad_() for _ in range(2))
adamw = train(AdamW([a], lr=0.1, eps=1e-6, weight_decay=0.25), a, grads)
plain = train(LAMB([b], 0.1, weight_decay=0.25, adapt=False), b, grads)
torch.testing.assert_close(plain, adamw, rtol=0, atol=1e-12)
print("adapt=False agrees with AdamW")
