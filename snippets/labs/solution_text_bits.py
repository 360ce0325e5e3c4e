import math

loss = 0.24  # nats per character
print(f"perplexity {math.exp(loss):.2f}")
print(f"bits per character {loss / math.log(2):.2f}")
