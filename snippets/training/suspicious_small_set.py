from math import comb

true, train = 0.90, 0.92  # accuracies
print("    n  standard error  P(validation > 0.92)")
for n in (20, 50, 200, 1000, 5000):
    error = (true * (1 - true) / n) ** 0.5
    above = range(int(train * n) + 1, n + 1)
    p = sum(comb(n, k) * 9**k for k in above) / 10**n
    print(f"{n:5} {error:15.3f} {p:21.2f}")
