"""Record what snippets print, and compare a fresh run with the record."""

import difflib
import math
import re
from pathlib import Path

from builder.paths import SNIPPETS, shown
from builder.runner import Result

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d*)?(?:e[+-]?\d+)?(?![\w.]*\w)", re.IGNORECASE)
RELATIVE = 0.01


def snippets() -> list[Path]:
    """Return the files that print: all of snippets/ but the figures."""
    return [path for path in sorted(SNIPPETS.rglob("*.py")) if not is_figure(path)]


def is_figure(path: Path) -> bool:
    """Return whether a file draws a figure rather than prints."""
    return path.name.startswith("plot_")


def record(result: Result) -> bool:
    """Write the output beside the snippet if it went well; return whether the file changed."""
    target = result.job.file.with_suffix(".out")
    if result.error or (target.exists() and target.read_text("utf-8") == result.stdout):
        return False
    draft = target.with_suffix(".out.new")
    draft.write_text(result.stdout, "utf-8")
    draft.replace(target)
    return True


def difference(file: Path, fresh: str) -> str:
    """Return "" if the fresh output agrees with the record, else a message with a diff.

    Text, shapes and integers must be equal. Floats may differ by one in the last digit that is
    printed or by 1 %, whichever is wider, because processors differ.
    """
    target = file.with_suffix(".out")
    again = f"record it with: python -m builder record {shown(file.with_suffix(''))}"
    if not target.exists():
        return f"{shown(file)}: its output is not recorded; {again}"
    recorded = target.read_text("utf-8").splitlines()
    lines = fresh.splitlines()
    if len(recorded) == len(lines) and all(map(_agree, recorded, lines)):
        return ""
    diff = difflib.unified_diff(recorded, lines, shown(target), "this run", lineterm="", n=1)
    return f"{shown(file)}: the output differs from the record; if it should, {again}\n" + "\n".join(diff)


def _agree(recorded: str, fresh: str) -> bool:
    if recorded == fresh:
        return True
    if _skeleton(recorded) != _skeleton(fresh):
        return False
    pairs = zip(NUMBER.findall(recorded), NUMBER.findall(fresh), strict=True)
    return all(old == new or _close(old, new) for old, new in pairs)


def _skeleton(line: str) -> str:
    """Return a line without its numbers, and without the spaces that align them."""
    return re.sub(r"\s+", " ", NUMBER.sub("#", line)).replace(" #", "#").strip()


def _close(recorded: str, fresh: str) -> bool:
    if not re.search(r"[.e]", recorded + fresh, re.IGNORECASE):
        return False
    old, new = float(recorded), float(fresh)
    last_digit = max(_last_digit(recorded), _last_digit(fresh))
    return math.isclose(old, new, rel_tol=RELATIVE, abs_tol=last_digit * 1.001)


def _last_digit(number: str) -> float:
    mantissa, _, exponent = number.lower().partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
