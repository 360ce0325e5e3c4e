import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

torch.manual_seed(0)
# float64, as NumPy and scikit-learn compute
X = torch.randn(60, 3, dtype=torch.float64)
logits = X @ torch.tensor([2.0, -3.0, 1.0], dtype=torch.float64) - 0.5
y = torch.bernoulli(torch.sigmoid(logits))


def minimize(penalty):
    w = torch.zeros(4, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [w], max_iter=200, line_search_fn="strong_wolfe"
    )

    def closure():
        optimizer.zero_grad()
        # The sum over the examples, not the mean; w[3] is the bias
        nll = torch.nn.functional.binary_cross_entropy_with_logits(
            X @ w[:3] + w[3], y, reduction="sum"
        )
        loss = nll + penalty / 2 * w[:3].pow(2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return w.tolist()


for name, penalty, C in (("MLE", 0.0, np.inf), ("MAP", 1.0, 1.0)):
    ours = minimize(penalty)
    model = LogisticRegression(C=C, tol=1e-8).fit(X.numpy(), y.numpy())
    theirs = [*model.coef_[0], *model.intercept_]
    print(f"{name} torch:       ", "  ".join(f"{v:7.4f}" for v in ours))
    print(f"{name} scikit-learn:", "  ".join(f"{v:7.4f}" for v in theirs))
