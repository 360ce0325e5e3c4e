"""Eight Gaussians on a ring: how many of them a GAN reaches with other numbers of steps for its two networks.

    python -m benchmarks.gan_ring

Writes ``snippets/generative/gan_ring.txt``. Each arm has its own learning rate: the one that reaches most
modes over the networks for tuning, from a grid that grows until the best rate lies inside. The reported
networks are others. All networks of a run are trained at once, as one batched product; none sees another.
"""

import math
from datetime import date
from functools import cache

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu, softplus

from builder.paths import SNIPPETS

ROUNDS, BATCH, WIDTH, SPREAD = 2000, 128, 64, 0.1
TUNING, REPORTED = (0, 5), (100, 10)  # the random seed and how many networks
ARMS = {  # steps of G, steps of D, the rate of D over that of G, Adam's first beta
    "1 : 1": (1, 1, 1, 0.5),
    "1 : 1, 0.1x": (1, 1, 0.1, 0.5),
    "5 : 1": (5, 1, 1, 0.5),
    "5 : 1, 10x": (5, 1, 10, 0.5),
    "5 : 1, b 0": (5, 1, 1, 0.0),
    "1 : 5": (1, 5, 1, 0.5),
}
START = -6  # half powers of ten, the rate of G
ANGLES = torch.arange(8) * 2 * math.pi / 8
CENTERS = 2 * torch.stack([ANGLES.cos(), ANGLES.sin()], dim=1)


class Many(nn.Module):
    """Several perceptrons of the same size side by side, started as nn.Linear does."""

    def __init__(self, count: int, sizes: list[int]) -> None:
        super().__init__()
        self.weights, self.biases = nn.ParameterList(), nn.ParameterList()
        for inputs, outputs in zip(sizes, sizes[1:], strict=False):
            for shape, store in (((inputs, outputs), self.weights), ((1, outputs), self.biases)):
                store.append(nn.Parameter((2 * torch.rand(count, *shape) - 1) / inputs**0.5))

    def forward(self, x: Tensor) -> Tensor:
        """Return the outputs for inputs of shape (networks, examples, features)."""
        for number, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            x = torch.baddbmm(bias, leaky_relu(x, 0.2) if number else x, weight)
        return x


def data(count: int, size: int) -> Tensor:
    """Return so many points for each network."""
    return CENTERS[torch.randint(8, (count, size))] + SPREAD * torch.randn(count, size, 2)


def measure(x: Tensor) -> tuple[Tensor, Tensor]:
    """Return the modes with 2 % of the points, and the percentage of points near a mode, for each network."""
    distance, which = torch.cdist(x, CENTERS.expand(len(x), 8, 2)).min(dim=2)
    near = distance < 3 * SPREAD
    counts = torch.stack([((which == mode) & near).sum(dim=1) for mode in range(8)], dim=1)
    return (counts >= 0.02 * x.shape[1]).sum(dim=1).double(), 100 * near.double().mean(dim=1)


@cache
def run(arm: str, seed: int, count: int, power: int) -> tuple[Tensor, Tensor]:
    """Return modes and percentage, the means over five moments in the second half of the training."""
    steps_g, steps_d, factor, beta = ARMS[arm]
    torch.manual_seed(seed)
    G, D = Many(count, [2, WIDTH, WIDTH, 2]), Many(count, [2, WIDTH, WIDTH, 1])
    rate = 10 ** (power / 2)
    opt_g = torch.optim.Adam(G.parameters(), rate, betas=(beta, 0.999))
    opt_d = torch.optim.Adam(D.parameters(), rate * factor, betas=(beta, 0.999))
    found = []
    for done in range(1, ROUNDS + 1):
        for _ in range(steps_d):
            fake = G(torch.randn(count, BATCH, 2)).detach()
            loss = softplus(-D(data(count, BATCH))) + softplus(D(fake))
            opt_d.zero_grad()
            loss.mean(dim=(1, 2)).sum().backward()
            opt_d.step()
        for _ in range(steps_g):
            loss = softplus(-D(G(torch.randn(count, BATCH, 2))))
            opt_g.zero_grad()
            loss.mean(dim=(1, 2)).sum().backward()
            opt_g.step()
        if done > ROUNDS // 2 and done % (ROUNDS // 10) == 0:
            with torch.no_grad():
                found.append(measure(G(torch.randn(count, 2000, 2))))
    modes, near = zip(*found, strict=True)
    return torch.stack(modes).mean(dim=0), torch.stack(near).mean(dim=0)


def tune(arm: str) -> tuple[int, list[int]]:
    """Return the best rate and the grid, in half powers of ten; the best rate lies inside."""
    center, scores = START, {}
    while True:
        for power in range(center - 2, center + 3):
            if power not in scores:
                modes, near = run(arm, *TUNING, power)
                scores[power] = (round(modes.mean().item(), 2), round(near.mean().item(), 1))
        best = max(scores, key=scores.get)
        if best == center:
            print(arm, dict(sorted(scores.items())), flush=True)
            return best, sorted(scores)
        center = best


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    seed, count = REPORTED
    lines = [
        "python -m benchmarks.gan_ring",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  CPU",
        f"8 Gaussians on a ring, radius 2, sd {SPREAD}",
        f"G 2-{WIDTH}-{WIDTH}-2, D 2-{WIDTH}-{WIDTH}-1, leaky ReLU, Adam(0.5, 0.999)",
        f"{ROUNDS} rounds, batch {BATCH}",
        "arm: steps of G : steps of D in a round;",
        "  rate for both, with 10x and 0.1x so many times it for D;",
        "  with b 0 the first of Adam's betas is 0, else 0.5",
        "rates: half powers of 10, tuned on 5 networks",
        f"{count} other networks: mean, sd (n - 1)",
        "modes: of 8, with 2 % of the samples within 3 sd",
        "near: percent of samples within 3 sd of a mode",
        "(five looks from round 1200 to the end)",
        "",
        "arm          grid (log10)    rate  modes   sd  near    sd",
    ]
    for arm in ARMS:
        power, grid = tune(arm)
        modes, near = run(arm, seed, count, power)
        lines.append(
            f"{arm:11}  {grid[0] / 2:4} to {grid[-1] / 2:4}  {10 ** (power / 2):6.1g}"
            f"  {modes.mean():5.1f}  {modes.std():3.1f}  {near.mean():4.0f}  {near.std():4.0f}"
        )
        print(lines[-1], modes.tolist(), flush=True)
    (SNIPPETS / "generative" / "gan_ring.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
