import torch
from torch import nn

logits = torch.zeros(4, 10)  # four examples, ten classes
digits = torch.tensor([3, 0, 9, 1])
one_hot = nn.functional.one_hot(digits, 10)
score = torch.zeros(4, 1)  # one logit for each example
yes = torch.tensor([1, 0, 0, 1])

cross_entropy, bce = nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()
wrong = [
    ("class numbers as floats", cross_entropy, logits, digits.float()),
    ("class numbers in a column", cross_entropy, logits, digits[:, None]),
    ("one-hot rows of integers", cross_entropy, logits, one_hot),
    ("classes from 1 to 10", cross_entropy, logits, digits + 1),
    ("0 and 1 as integers", bce, score, yes[:, None]),
    ("0 and 1 without a column", bce, score, yes.float()),
]
for name, loss_function, output, target in wrong:
    try:
        loss_function(output, target)
    except (RuntimeError, ValueError, IndexError) as error:
        print(f"{name}\n  {type(error).__name__}: {error}")

# The repairs: class numbers as [batch] integers, everything else as floats
print(f"{cross_entropy(logits, digits):.4f}", end=" ")
print(f"{cross_entropy(logits, one_hot.float()):.4f}", end=" ")
print(f"{bce(score, yes[:, None].float()):.4f}")
