import torch

# float64: even its 16 digits do not keep 1e-18 beside 1
small = 1e-9
A = torch.tensor([[1.0, 1.0], [small, 0.0], [0.0, small]]).double()
y = A @ torch.tensor([[1.0], [2.0]]).double()

print("A.T @ A =", (A.T @ A).tolist())
try:
    torch.linalg.solve(A.T @ A, A.T @ y)
except torch.linalg.LinAlgError as error:
    print("LinAlgError:", str(error).split(": ")[1])

Q, R = torch.linalg.qr(A)
solution = torch.linalg.solve_triangular(R, Q.T @ y, upper=True)
print("QR:", [round(v, 3) for v in solution.flatten().tolist()])
solution = torch.linalg.lstsq(A, y, driver="gelsd").solution
print("lstsq:", [round(v, 3) for v in solution.flatten().tolist()])
