import torch

torch.manual_seed(0)
print("width   var(q.k)   largest weight         Jacobian")
print("                   plain   scaled     plain   scaled")
for d in (4, 64, 1024):
    q, k = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (q @ k.transpose(1, 2)).squeeze(1)  # 2000 rows of 10
    line = f"{d:5} {scores.var():10.0f}"
    largest, sizes = [], []
    for scale in (1, d**-0.5):
        w = torch.softmax(scores * scale, dim=1)
        largest.append(w.max(dim=1).values.mean())
        # How far all ten weights move with all ten scores
        jacobian = w[:, :, None] * (torch.eye(10) - w[:, None])
        sizes.append(jacobian.norm(dim=(1, 2)).median())
    line += "".join(f"{x:9.2f}" for x in largest)
    print(line + "  " + "".join(f"{x:9.0e}" for x in sizes))
