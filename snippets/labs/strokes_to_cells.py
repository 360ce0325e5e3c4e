import numpy as np

# A 7 of two strokes on a pad whose sides are 1: points (x, y) from above
strokes = [
    [(0.30, 0.32), (0.66, 0.25), (0.50, 0.60), (0.42, 0.85)],
    [(0.38, 0.55), (0.62, 0.52)],
]
pen = 0.08


# --8<-- [start:functions]
def inked(strokes, pen, x, y):
    nearest = np.full(x.shape, np.inf)
    for stroke in strokes:
        ends = stroke[1:] or stroke  # a dot is a stroke of one point
        for (ax, ay), (bx, by) in zip(stroke, ends, strict=False):
            dx, dy = bx - ax, by - ay
            length = dx * dx + dy * dy
            along = ((x - ax) * dx + (y - ay) * dy) / (length or 1)
            along = along.clip(0, 1)
            to_x, to_y = x - ax - along * dx, y - ay - along * dy
            nearest = np.minimum(nearest, to_x * to_x + to_y * to_y)
    return nearest <= pen * pen / 4


def boxed(strokes, pen):
    points = np.concatenate(strokes)
    low, high = points.min(axis=0) - pen / 2, points.max(axis=0) + pen / 2
    x = low[0] + (high[0] - low[0]) * (np.arange(20) + 0.5) / 20
    y = low[1] + (high[1] - low[1]) * (np.arange(32) + 0.5) / 32
    bitmap = np.zeros((32, 32), dtype=bool)
    bitmap[:, 6:26] = inked(strokes, pen, *np.meshgrid(x, y))
    return bitmap


def grown(bitmap):
    more = bitmap.copy()
    more[1:] |= bitmap[:-1]
    more[:-1] |= bitmap[1:]
    more[:, 1:] |= bitmap[:, :-1]
    more[:, :-1] |= bitmap[:, 1:]
    return more


def even(bitmap):
    ink = bitmap.sum()
    for least, most in ((256, 412), (108, 560)):
        if ink < least:
            bitmap = grown(bitmap)
        elif ink > most:
            bitmap = ~grown(~bitmap)
    return bitmap


def upright(bitmap):
    if not (bitmap[2].any() and bitmap[29].any()):
        return bitmap
    above, below = bitmap[2].argmax(), bitmap[29].argmax()
    found = np.zeros_like(bitmap)
    for row in range(32):
        columns = np.flatnonzero(bitmap[row])
        shift = np.floor((row - 16) * (above - below) / 27 + 0.5)
        columns = columns + int(shift)
        found[row, columns[(columns >= 0) & (columns < 32)]] = True
    return found


def counted(bitmap):
    return bitmap.reshape(8, 4, 8, 4).sum(axis=(1, 3))


# --8<-- [end:functions]
stretched = boxed(strokes, pen)
print("ink after stretching", stretched.sum(), "of 1024")
print("ink after evening   ", even(stretched).sum())
for row in counted(upright(even(stretched))):
    print("".join("0123456789abcdefg"[count] for count in row))
