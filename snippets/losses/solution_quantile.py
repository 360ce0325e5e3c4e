import torch

torch.manual_seed(0)
y = torch.randn(10_000)


def pinball(prediction, y, q):
    error = y - prediction
    return torch.maximum(q * error, (q - 1) * error).mean()


for q in (0.1, 0.5, 0.9):
    prediction = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([prediction], lr=1.0)
    for _ in range(100):
        optimizer.zero_grad()
        pinball(prediction, y, q).backward()
        optimizer.step()
    print(f"{q}: {prediction.item():.2f} {y.quantile(q):.2f}")
half_l1 = torch.nn.functional.l1_loss(prediction.expand(10_000), y) / 2
torch.testing.assert_close(pinball(prediction, y, 0.5), half_l1)
