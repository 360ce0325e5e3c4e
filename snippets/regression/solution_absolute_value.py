def descend(rate_at):
    x, last = 5.0, []
    for step in range(1000):
        gradient = 1 if x > 0 else -1
        x -= rate_at(step) * gradient
        last = [*last[-3:], round(x, 3)]
    return last


def decaying(step):
    return 0.3 / (1 + step / 20)


print("rate 0.3:", descend(lambda step: 0.3))
print("decaying:", descend(decaying))
print(f"largest error left: {decaying(998):.3f}")
