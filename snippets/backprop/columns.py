import torch

torch.manual_seed(0)
n, d, h = 5, 3, 4
W = torch.randn(h, d)
A, delta = torch.randn(n, d), torch.randn(n, h)

# Rows: one example per row, as on this site and in nn.Linear
weight_rows = delta.T @ A
back_rows = delta @ W

# Columns: the same numbers, one example per column
A_columns, delta_columns = A.T, delta.T
weight_columns = delta_columns @ A_columns.T
back_columns = W.T @ delta_columns

print(torch.allclose(weight_rows, weight_columns), tuple(weight_rows.shape))
print(torch.allclose(back_rows, back_columns.T), tuple(back_rows.shape))
