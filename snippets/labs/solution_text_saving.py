import math

characters, sentences = 75_772, 2_500
length = characters / sentences
print(f"characters per sentence {length:.1f}")
print(f"saving per character {math.log(2) / length:.3f}")
