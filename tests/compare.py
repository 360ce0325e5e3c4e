"""Compare a fresh output with the recorded one, leaving room for processors that differ."""

import difflib
import math
import re
from pathlib import Path

from builder.paths import shown

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d*)?(?:e[+-]?\d+)?(?![\w.]*\w)", re.IGNORECASE)
RELATIVE = 0.01


def difference(file: Path, fresh: str) -> str:
    """Return "" if the fresh output of a snippet agrees with its record, else a message with a diff.

    Text, shapes and integers must be equal. Floats may differ by one in the last digit that is printed
    or by 1 %, whichever is wider.
    """
    target = file.with_suffix(".out")
    again = f"python -m builder record {shown(file).removeprefix('snippets/').removesuffix('.py')}"
    if not target.exists():
        return f"{shown(file)}: its output is not recorded; run: {again}"
    recorded, lines = target.read_text("utf-8").splitlines(), fresh.splitlines()
    if len(recorded) == len(lines) and all(map(agree, recorded, lines)):
        return ""
    diff = difflib.unified_diff(recorded, lines, shown(target), "this run", lineterm="", n=1)
    return f"{shown(file)}: the output differs from the record; if it should, run: {again}\n" + "\n".join(
        diff
    )


def agree(recorded: str, fresh: str) -> bool:
    """Return whether two lines say the same."""
    if skeleton(recorded) != skeleton(fresh):
        return False
    pairs = zip(NUMBER.findall(recorded), NUMBER.findall(fresh), strict=True)
    return all(old == new or close(old, new) for old, new in pairs)


def skeleton(line: str) -> str:
    """Return a line without its numbers, and without the spaces that align them."""
    return re.sub(r"\s+", " ", NUMBER.sub("#", line)).replace(" #", "#").strip()


def close(recorded: str, fresh: str) -> bool:
    """Return whether two numbers agree; integers never do unless they are equal."""
    if not all(re.search(r"[.e]", number, re.IGNORECASE) for number in (recorded, fresh)):
        return False
    old, new = float(recorded), float(fresh)
    last_digit = max(map(unit_of_last_digit, (recorded, fresh)))
    return math.isclose(old, new, rel_tol=RELATIVE, abs_tol=last_digit * 1.001)


def unit_of_last_digit(number: str) -> float:
    """Return what one in the last printed digit is worth: 0.001 for 1.234, 1e-9 for 1.23e-7."""
    mantissa, _, exponent = number.lower().partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
