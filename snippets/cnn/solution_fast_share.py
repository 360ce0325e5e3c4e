count, keep = 60_000, 0.3
kept = round(keep * count)
hard = kept // 2
chance = (kept - hard) / (count - hard)
print("hard ones:", hard, "of", count)
print(f"chance of each other image: {chance:.3f}")
print(f"passes in the work of 5 full ones: {round(5 / keep)}")
print(f"visits then: hard {round(5 / keep)}, others {5 / keep * chance:.1f}")
