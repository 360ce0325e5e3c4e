"""Samplers of a small diffusion model on a ring of eight Gaussians, with its network and the best predictor.

    python -m benchmarks.diffusion

Writes ``snippets/generative/samplers.txt``; a few minutes on one core. The network is that of
``snippets/generative/diffusion_train.py``, trained anew for each seed, once for all samplers.
Beside it stands the best predictor of the noise, known in closed form for this data, so that what the sampler
costs and what the network costs can be told apart.
"""

import time
from collections.abc import Callable
from datetime import date
from statistics import fmean, stdev

import torch
from torch import Tensor, nn

from builder.paths import SNIPPETS

T, SPREAD, NEAR, POINTS, STEPS, BATCH, SEEDS = 100, 0.1, 0.3, 4000, 3000, 256, range(10, 15)
BETA = torch.linspace(0.001, 0.2, T)
AB = torch.cat([torch.ones(1), torch.cumprod(1 - BETA, 0)])
ANGLE = torch.arange(8) * torch.pi / 4
CENTERS = 1.4 * torch.stack([ANGLE.cos(), ANGLE.sin()], 1)
Predictor = Callable[[Tensor, Tensor], Tensor]


def data(n: int) -> Tensor:
    """Return n points of the ring."""
    return CENTERS[torch.randint(8, (n,))] + SPREAD * torch.randn(n, 2)


class Noise(nn.Module):
    """The network of the page; without ``timed`` it is told no time."""

    def __init__(self, timed: bool = True):
        super().__init__()
        self.timed, self.freq = timed, torch.pi * 2.0 ** torch.arange(4)
        sizes = (10, 64, 64, 64)
        hidden = [part for i in range(3) for part in (nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU())]
        self.layers = nn.Sequential(*hidden, nn.Linear(64, 2))

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """Return the predicted noise."""
        phase = t[:, None] / T * self.freq * self.timed
        return self.layers(torch.cat([x, phase.sin(), phase.cos()], 1))


def train(timed: bool = True) -> nn.Module:
    """Return a trained network."""
    model = Noise(timed)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    for _ in range(STEPS):
        x0, t = data(BATCH), torch.randint(1, T + 1, (BATCH,))
        noise, a = torch.randn_like(x0), AB[t][:, None]
        loss = nn.functional.mse_loss(model(a.sqrt() * x0 + (1 - a).sqrt() * noise, t), noise)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return model


def best(x: Tensor, t: Tensor) -> Tensor:
    """Return the mean of the noise, given x: no predictor has a smaller loss."""
    a = AB[t][:, None]
    variance = a * SPREAD**2 + 1 - a
    weights = torch.softmax(-(torch.cdist(x, CENTERS * a[0].sqrt()) ** 2) / (2 * variance), 1)
    return (1 - a).sqrt() * (x - a.sqrt() * (weights @ CENTERS)) / variance


@torch.no_grad()
def sample(predict: Predictor, steps: int, eta: float, shift: int = 0, power: int = 1) -> Tensor:
    """Return samples; eta 1 is the DDPM step, 0 is DDIM; shift is added to the time the predictor is told;
    with power 2 the steps are short near the data."""
    times = (T * torch.linspace(1, 0, steps + 1) ** power).round().long()
    x = torch.randn(POINTS, 2)
    for t, before in zip(times[:-1], times[1:], strict=True):
        a, a_before = AB[t], AB[before]
        eps = predict(x, (t + shift).expand(POINTS))
        sigma = eta * ((1 - a_before) / (1 - a) * (1 - a / a_before)).sqrt()
        x0 = (x - (1 - a).sqrt() * eps) / a.sqrt()
        x = a_before.sqrt() * x0 + (1 - a_before - sigma**2).sqrt() * eps + sigma * torch.randn_like(x)
    return x


@torch.no_grad()
def silent(predict: Predictor) -> Tensor:
    """Return what the DDPM step gives when its noise is left out."""
    x = torch.randn(POINTS, 2)
    for t in range(T, 0, -1):
        b, eps = BETA[t - 1], predict(x, torch.full((POINTS,), t))
        x = (x - b / (1 - AB[t]).sqrt() * eps) / (1 - b).sqrt()
    return x


def quality(points: Tensor) -> tuple[float, float, float]:
    """Return the percent near a mode, 1000 times the energy distance to fresh data, and the modes."""
    distance, mode = torch.cdist(points, CENTERS).min(1)
    modes = (mode.bincount(minlength=8) >= POINTS / 16).sum().item()
    fresh = data(POINTS)
    within = sum(torch.cdist(y, y).sum() / (POINTS * (POINTS - 1)) for y in (points, fresh))
    energy = 2 * torch.cdist(points, fresh).mean() - within
    return 100 * (distance < NEAR).float().mean().item(), 1000 * energy.item(), modes


def main() -> None:
    """Measure and write."""
    start = time.time()
    arms = {f"DDPM, {n} steps": lambda p, n=n: sample(p, n, 1) for n in (100, 20, 10, 5)}
    arms |= {f"DDIM, {n} step{'s' * (n > 1)}": lambda p, n=n: sample(p, n, 0) for n in (100, 20, 10, 5, 1)}
    arms |= {"DDPM, no noise": silent, "told t - 1": lambda p: sample(p, T, 1, -1)}
    arms |= {"told t - 10": lambda p: sample(lambda x, t: p(x, (t - 10).clamp(min=1)), T, 1)}
    arms |= {"told t + 10": lambda p: sample(lambda x, t: p(x, (t + 10).clamp(max=T)), T, 1)}
    arms |= {f"DDPM, {n} uneven": lambda p, n=n: sample(p, n, 1, power=2) for n in (10, 5)}
    arms |= {f"DDIM, {n} uneven": lambda p, n=n: sample(p, n, 0, power=2) for n in (10, 5)}
    found = {}
    for seed in SEEDS:
        torch.manual_seed(seed)
        found.setdefault("fresh data", []).append((*quality(data(POINTS)), *quality(data(POINTS))))
        model, timeless = train(), train(timed=False)
        for name, arm in arms.items():
            found.setdefault(name, []).append((*quality(arm(model)), *quality(arm(best))))
        for name, eta in (("DDPM, without t", 1), ("DDIM, without t", 0)):
            found.setdefault(name, []).append((*quality(sample(timeless, T, eta)), 0, 0, 0))
        print(seed, f"{time.time() - start:.0f} s", flush=True)
    lines = [
        "python -m benchmarks.diffusion",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  CPU",
        f"network: {STEPS} steps of Adam, batches of {BATCH}, T = {T}",
        f"seeds {SEEDS[0]}-{SEEDS[-1]}, {POINTS} points each: mean, sd (n - 1)",
        f"near: percent within {NEAR} of a mode",
        "dist: energy distance to new data, times 1000",
        "modes: of 8, those with at least 1/16 of the points",
        "uneven: the times are T (k / steps)^2 in place of T k / steps",
        "without t: a network trained without the time, 100 steps",
        "best: the exact predictor in place of the network",
        "",
        "sampler            near   sd    dist     sd  modes   sd    best near   sd    dist   sd",
    ]
    for name, rows in found.items():
        columns = [f"{fmean(c):.1f} {stdev(c):.1f}".split() for c in zip(*rows, strict=True)]
        if name.endswith("without t"):
            columns[3:] = [["-", "-"]] * 3
        (near, s1), (dist, s2), (modes, s3), (near_best, s4), (dist_best, s5), _ = columns
        network = f"{near:>5} {s1:>4} {dist:>7} {s2:>6} {modes:>6} {s3:>4}"
        lines.append(f"{name:17} {network} {near_best:>12} {s4:>4} {dist_best:>7} {s5:>4}")
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    (SNIPPETS / "generative/samplers.txt").write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
