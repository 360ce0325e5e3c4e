class EarlyStopping:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.waited = float("inf"), 0

    def step(self, loss):
        """Note a validation loss; return whether it is the best so far."""
        improved = loss < self.best - self.min_delta
        if improved:
            self.best, self.waited = loss, 0
        else:
            self.waited += 1
        return improved

    @property
    def stop(self):
        return self.waited >= self.patience


def epochs_run(losses, **settings):
    stopper = EarlyStopping(**settings)
    kept = None
    for epoch, loss in enumerate(losses, start=1):
        if stopper.step(loss):
            kept = epoch
        if stopper.stop:
            break
    return f"stopped after {epoch}, kept {kept}"


bumpy = [0.90, 0.60, 0.65, 0.50, 0.52, 0.53, 0.40, 0.45, 0.46, 0.47]
for patience in (1, 2, 3):
    print(f"patience {patience}:", epochs_run(bumpy, patience=patience))

creeping = [0.500 - 0.004 * step for step in range(12)]
for min_delta in (0.0, 0.01, 0.05):
    result = epochs_run(creeping, patience=3, min_delta=min_delta)
    print(f"min_delta {min_delta}:", result)

nan = float("nan")
print("nan:", epochs_run([0.9, 0.6, nan, nan, nan, nan], patience=3))
