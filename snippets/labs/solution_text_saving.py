import math

characters, sentences = 11_950, 281  # the new ones
length = characters / sentences
print(f"characters per sentence {length:.1f}")
print(f"saving per character {math.log(2) / length:.3f}")
