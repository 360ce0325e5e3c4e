def agrees(recorded, fresh):
    decimals = len(recorded.partition(".")[2])
    allowed = max(10.0**-decimals, 0.01 * abs(float(recorded)))
    return abs(float(recorded) - float(fresh)) <= allowed * 1.001


for recorded, fresh in [
    ("0.5369", "0.5402"),
    ("0.5369", "0.5502"),
    ("0.0023", "0.0024"),
    ("0.00", "0.01"),
]:
    print(recorded, fresh, agrees(recorded, fresh))
