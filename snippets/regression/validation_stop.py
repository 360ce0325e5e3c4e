import numpy as np


def train(seed, patience):
    rng = np.random.default_rng(seed)
    true_w = rng.normal(size=25)
    x, x_val = rng.normal(size=(30, 25)), rng.normal(size=(200, 25))
    y = x @ true_w + 5 * rng.normal(size=30)
    y_val = x_val @ true_w + 5 * rng.normal(size=200)

    w, best = np.zeros(25), np.inf
    for step in range(501):
        training = ((x @ w - y) ** 2).mean()
        validation = ((x_val @ w - y_val) ** 2).mean()
        if validation < best:
            best, best_step, best_w = validation, step, w
        if step - best_step == patience:
            # Return to the best parameters, not to the last ones
            return step, ((x @ best_w - y) ** 2).mean(), best
        w = w - 0.1 * 2 / 30 * x.T @ (x @ w - y)
    return step, training, validation


for patience in (None, 20):
    runs = np.array([train(seed, patience) for seed in range(5)])
    steps, training, validation = runs.T
    print("patience", patience)
    print("  last step: ", steps.astype(int).tolist())
    print(f"  training:   {training.mean():5.1f} ± {training.std():.1f}")
    print(f"  validation: {validation.mean():5.1f} ± {validation.std():.1f}")
