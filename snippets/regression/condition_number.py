import torch

# float64: its 16 digits are what the test uses up
t = torch.linspace(0, 1, 40, dtype=torch.float64)
print("degree  cond(A)  cond(A)**2  normal eq.     QR")
for degree in (2, 5, 8, 11):
    A = torch.stack([t**k for k in range(degree + 1)], dim=1)
    true_w = torch.ones(degree + 1, 1, dtype=torch.float64)
    y = A @ true_w

    normal = torch.linalg.solve(A.T @ A, A.T @ y)
    Q, R = torch.linalg.qr(A)
    qr = torch.linalg.solve_triangular(R, Q.T @ y, upper=True)

    cond = torch.linalg.cond(A)
    right = [torch.allclose(w, true_w, atol=1e-3) for w in (normal, qr)]
    print(
        f"{degree:6}  {cond:7.0e}  {cond**2:10.0e}"
        f"  {right[0]!s:>10}  {right[1]!s:>5}"
    )
    if degree == 5:
        of_product = torch.linalg.cond(A.T @ A)
        print("        A.T @ A:", torch.isclose(of_product, cond**2).item())
