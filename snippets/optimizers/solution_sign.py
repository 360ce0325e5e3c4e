import torch

torch.manual_seed(0)
w = torch.zeros(4, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.01, betas=(0.0, 0.0))

by_hand = torch.zeros(4)
for _ in range(10):
    w.grad = torch.randn(4)
    optimizer.step()
    by_hand = by_hand - 0.01 * w.grad.sign()
torch.testing.assert_close(w.detach(), by_hand)
print([round(n, 2) for n in by_hand.tolist()])
