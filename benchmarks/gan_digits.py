"""A small DCGAN on the 8x8 digits: its losses beside two measures of what it generates.

    python -m benchmarks.gan_digits

Writes ``snippets/generative/gan_digits.txt``. The setting is that of ``snippets/generative/gan_train.py``,
with more steps and seeds, and it is not tuned: the same runs are looked at at different times.
"""

from datetime import date
from statistics import mean, stdev

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.nn.functional import cross_entropy

from builder.paths import SNIPPETS

BATCH, SEEDS, LOOKS = 64, range(10), (50, 100, 200, 400, 800, 1600)
WINDOW = 20  # a printed loss is the mean over so many steps


def images() -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return images and labels, 1000 for training and the others for the test, always the same."""
    digits = load_digits()
    X = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 8 - 1
    y = torch.tensor(digits.target)
    rows = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    return X[rows[:1000]], y[rows[:1000]], X[rows[1000:]], y[rows[1000:]]


def networks() -> tuple[nn.Sequential, nn.Sequential]:
    """Return generator and discriminator."""
    G = nn.Sequential(
        nn.ConvTranspose2d(16, 32, 2, bias=False),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.ConvTranspose2d(16, 1, 4, stride=2, padding=1),
        nn.Tanh(),
    )
    D = nn.Sequential(
        nn.Conv2d(1, 16, 4, stride=2, padding=1),
        nn.LeakyReLU(0.2),
        nn.Conv2d(16, 32, 4, stride=2, padding=1),
        nn.LeakyReLU(0.2),
        nn.Conv2d(32, 1, 2),
        nn.Flatten(),
    )
    return G, D


def energy_distance(a: Tensor, b: Tensor) -> float:
    """Return 2 E|a - b| - E|a - a'| - E|b - b'|, over pairs of different images."""
    a, b = a.flatten(1), b.flatten(1)
    within = [torch.pdist(x).mean() for x in (a, b)]
    return (2 * torch.cdist(a, b).mean() - sum(within)).item()


def classifier(X: Tensor, y: Tensor) -> nn.Module:
    """Return a network that tells the ten digits apart."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(50):
        for rows in torch.randperm(len(X)).split(BATCH):
            optimizer.zero_grad()
            cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    return model


def run(seed: int, X: Tensor, test: Tensor, judge: nn.Module) -> list[tuple[float, float, float, int]]:
    """Return both losses, the energy distance to the test images and the digits reached, at each look."""
    torch.manual_seed(seed)
    G, D = networks()
    opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.999))
    opt_d = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.999))
    ones, zeros = torch.ones(BATCH, 1), torch.zeros(BATCH, 1)
    losses, found = [], []
    for done in range(1, LOOKS[-1] + 1):
        real, fake = X[torch.randint(len(X), (BATCH,))], G(torch.randn(BATCH, 16, 1, 1))
        loss_d = bce(D(real), ones) + bce(D(fake.detach()), zeros)
        opt_d.zero_grad()
        loss_d.backward()
        opt_d.step()
        loss_g = bce(D(fake), ones)
        opt_g.zero_grad()
        loss_g.backward()
        opt_g.step()
        losses.append((loss_d.item(), loss_g.item()))
        if done in LOOKS:
            with torch.no_grad():
                G.eval()
                samples = G(torch.randn(1000, 16, 1, 1))
                G.train()
                counts = judge(samples).argmax(dim=1).bincount(minlength=10)
            both = [mean(values) for values in zip(*losses[-WINDOW:], strict=True)]
            found.append((*both, energy_distance(samples, test), int((counts >= 20).sum())))
    return found


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    X, y, test, labels = images()
    judge = classifier(X, y)
    with torch.no_grad():
        right = 100 * (judge(test).argmax(dim=1) == labels).double().mean().item()
    results = []
    for seed in SEEDS:
        results.append(run(seed, X, test, judge))
        print(seed, [[round(value, 2) for value in look] for look in results[-1]], flush=True)
    lines = [
        "python -m benchmarks.gan_digits",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  scikit-learn {sklearn.__version__}  CPU",
        f"DCGAN on {len(X)} digits of 8x8, batch {BATCH}, Adam(0.5, 0.999), rate 0.001",
        f"seeds {SEEDS[0]}-{SEEDS[-1]}: mean, sd (n - 1)",
        f"loss D, loss G: over the last {WINDOW} steps",
        f"distance: energy distance of 1000 samples to {len(test)} test images",
        f"  (the training images: {round(energy_distance(X, test), 2) + 0.0:.2f})",
        "digits: of 10, with 2 % of the samples",
        f"  (by a classifier with {right:.0f} % on the test images)",
        "",
        "steps  loss D    sd  loss G    sd  distance    sd  digits   sd",
    ]
    for number, steps in enumerate(LOOKS):
        cells = [
            (mean(values), stdev(values))
            for values in zip(*(found[number] for found in results), strict=True)
        ]
        (d, sd_d), (g, sd_g), (far, sd_far), (kinds, sd_kinds) = cells
        lines.append(
            f"{steps:5}  {d:6.2f}  {sd_d:4.2f}  {g:6.2f}  {sd_g:4.2f}"
            f"  {far:8.2f}  {sd_far:4.2f}  {kinds:6.1f}  {sd_kinds:3.1f}"
        )
    (SNIPPETS / "generative" / "gan_digits.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
