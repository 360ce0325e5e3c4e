import torch

x = torch.linspace(-2, 2, 64)
y = torch.sin(3 * x)


def runs_that_find_3(start, batch_size, lr, shuffle, runs=100):
    torch.manual_seed(0)
    w = torch.full((runs, 1), start)
    # An order of its own for each run
    order = torch.rand(runs, 64).argsort(dim=1)
    for _ in range(50):
        if shuffle:
            order = torch.rand(runs, 64).argsort(dim=1)
        for rows in order.split(batch_size, dim=1):
            error = torch.sin(w * x[rows]) - y[rows]
            gradient = 2 * error * x[rows] * torch.cos(w * x[rows])
            w = w - lr * gradient.mean(dim=1, keepdim=True)
    return ((w - 3).abs() < 0.05).float().mean()


print("start  batch    lr  one order  shuffled")
for start, size, lr in (
    (1.0, 8, 0.02),
    (6.0, 8, 0.02),
    (6.0, 1, 0.02),
    (6.0, 1, 0.2),
    (6.0, 1, 0.5),
):
    row = []
    for shuffle in (False, True):
        share = runs_that_find_3(start, size, lr, shuffle)
        word = "most" if share > 0.5 else "some" if share > 0 else "none"
        row.append("all" if share == 1 else word)
    print(f"{start:5}  {size:5}  {lr:4}  {row[0]:>9}  {row[1]:>8}")
