import torch

torch.manual_seed(0)
w = torch.randn(20, 30)
for scale in (1e-3, 1.0, 1e3):
    grad = scale * torch.randn(20, 30)
    # The first steps, without weight decay and momentum
    lars = 0.5 * 0.02 * w.norm() / grad.norm() * grad  # lr 0.5, trust 0.02
    update = grad / (grad.abs() + 1e-6)  # Adam's first step: the signs
    lamb = 0.01 * w.norm() / update.norm() * update  # lr 0.01
    print(
        f"gradient x {scale:6}",
        *(f"{(step.norm() / w.norm()).item():.4f}" for step in (lars, lamb)),
    )
