import torch


def f(point):
    x, y = point
    return x**2 + y**4 / 4 - y**2 / 2


for start_y in (0.0, 1e-6):
    point = torch.tensor([1.0, start_y], requires_grad=True)
    print("start y =", start_y)
    for step in range(501):
        (gradient,) = torch.autograd.grad(f(point), point)
        if step in (100, 500):
            hessian = torch.func.hessian(f)(point.detach())
            bends = [f"{b:.1f}" for b in torch.linalg.eigvalsh(hessian)]
            at_rest = bool(gradient.norm() < 1e-3)
            print(f"  step {step}: y = {point[1].item():.3f}", end=", ")
            print(f"at rest: {at_rest}, curvatures: {' '.join(bends)}")
        with torch.no_grad():
            point -= 0.1 * gradient
