import torch


def gaussian(x, mean, std):
    density = torch.exp(-(((x - mean) / std) ** 2) / 2)
    return density / density.sum(dim=-1, keepdim=True)


x = torch.linspace(-6, 6, 241)
P = 0.6 * gaussian(x, -2.0, 0.6) + 0.4 * gaussian(x, 2.0, 0.6)

means = torch.linspace(-4, 4, 81)
stds = torch.linspace(0.3, 3.0, 28)
mean, std = torch.meshgrid(means, stds, indexing="ij")
Q = gaussian(x, mean[..., None], std[..., None])  # every candidate
log_ratio = P.log() - Q.clamp(min=1e-30).log()

for name, KL in (
    ("KL(P|Q)", (P * log_ratio).sum(dim=-1)),
    ("KL(Q|P)", -(Q * log_ratio).sum(dim=-1)),
):
    best = KL.argmin()
    print(
        f"{name} smallest: mean {mean.flatten()[best]:.1f},"
        f" std {std.flatten()[best]:.1f}"
    )
