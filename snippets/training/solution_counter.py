losses = [0.9, 0.7, 0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66, 0.67, 0.68]


def run(start, best, waited, interrupted_after=None, patience=4):
    for epoch in range(start, len(losses)):
        if losses[epoch] < best:
            best, waited = losses[epoch], 0
        else:
            waited += 1
        if waited >= patience or epoch + 1 == interrupted_after:
            return epoch + 1, best, waited
    return len(losses), best, waited


print("uninterrupted:", run(0, float("inf"), 0)[0])
epoch, best, waited = run(0, float("inf"), 0, interrupted_after=5)
print("restored:     ", run(epoch, best, waited)[0])
print("counter lost: ", run(epoch, best, 0)[0])
print("best lost too:", run(epoch, float("inf"), 0)[0:2])
