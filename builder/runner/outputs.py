"""Compare a fresh output with the recorded one: exactly, save for what tolerances.yml declares."""

import difflib
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from builder import sources
from builder.findings import Finding, SourceError
from builder.paths import SNIPPETS, shown

TOLERANCES = SNIPPETS / "tolerances.yml"
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d*)?(?:e[+-]?\d+)?(?![\w.]*\w)", re.IGNORECASE)


@dataclass(frozen=True)
class Tolerance:
    """How far the numbers in those parts of a line that match ``where`` may be from the recorded ones.

    ``within`` is a distance, or with ``percent`` a part of the recorded number.
    """

    where: re.Pattern
    within: Decimal
    percent: bool

    def covers(self, line: str, number: re.Match) -> bool:
        parts = self.where.finditer(line)
        return any(part.start() <= number.start() and number.end() <= part.end() for part in parts)

    def allows(self, recorded: str, fresh: str) -> bool:
        old, new = Decimal(recorded), Decimal(fresh)
        return abs(new - old) <= (abs(old) * self.within / 100 if self.percent else self.within)


@cache
def tolerances() -> dict[str, list[Tolerance]]:
    """Return the tolerances of each snippet, named chapter/name.

    Raises SourceError, with the line of the entry, for one that cannot be read.
    """
    declared = sources.read_yaml(TOLERANCES)
    for name, entries in declared.items():
        if not isinstance(name, str) or not isinstance(entries, list):
            raise SourceError(TOLERANCES, _line(str(name)), f"{name} is no snippet with a list of tolerances")
    return {name: [_tolerance(name, entry) for entry in entries] for name, entries in declared.items()}


def _tolerance(name: str, entry: dict) -> Tolerance:
    if not isinstance(entry, dict):
        raise SourceError(TOLERANCES, _line(name), f"{name} needs where, within and because, and has {entry}")
    if set(entry) != {"where", "within", "because"}:
        needs = f"{name} needs where, within and because, and has {', '.join(entry)}"
        raise SourceError(TOLERANCES, _line(name), needs)
    within = str(entry["within"])
    try:
        return Tolerance(
            re.compile(str(entry["where"])), Decimal(within.removesuffix("%")), within.endswith("%")
        )
    except (re.error, ArithmeticError) as error:
        raise SourceError(TOLERANCES, _line(name), f"{name}: {error}") from error


def _line(name: str) -> int:
    lines = TOLERANCES.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if name in line)


def idle_tolerances() -> list[Finding]:
    """Return a finding for each tolerance that covers no number of a recorded output."""
    found = []
    for name, declared in tolerances().items():
        record = (SNIPPETS / name).with_suffix(".out")
        lines = record.read_text("utf-8").splitlines() if record.exists() else []
        numbers = [(line, number) for line in lines for number in NUMBER.finditer(line)]
        found += [
            Finding(TOLERANCES, _line(name), f"“{each.where.pattern}” matches no number of {shown(record)}")
            for each in declared
            if not any(each.covers(*pair) for pair in numbers)
        ]
    return found


def name_of(file: Path) -> str:
    """Return a snippet's chapter/name."""
    return (
        file.relative_to(SNIPPETS).with_suffix("").as_posix() if file.is_relative_to(SNIPPETS) else str(file)
    )


def difference(file: Path, fresh: str) -> str:
    """Return "" if the fresh output of a snippet agrees with its record, else a message with a diff."""
    target = file.with_suffix(".out")
    if not target.exists():
        return f"{shown(file)}: its output is not recorded; run: python -m builder record {name_of(file)}"
    message = f"{shown(file)}: the output differs from the record; if it should, run: "
    return disagreement(file, target.read_text("utf-8"), fresh, f"{message}python -m builder record")


def disagreement(file: Path, recorded: str, fresh: str, message: str) -> str:
    """Return "" if two outputs of a snippet agree, else the message with the snippet's name and a diff."""
    old, new, declared = recorded.splitlines(), fresh.splitlines(), tolerances().get(name_of(file), [])
    if len(old) == len(new) and all(agree(*pair, declared) for pair in zip(old, new, strict=True)):
        return ""
    diff = difflib.unified_diff(old, new, "recorded", "this run", lineterm="", n=1)
    return f"{message} {name_of(file)}\n" + "\n".join(diff)


def agree(recorded: str, fresh: str, declared: list[Tolerance]) -> bool:
    """Return whether two lines are equal, but for numbers that a tolerance covers and allows."""
    if recorded == fresh:
        return True
    declared = [each for each in declared if each.where.search(recorded)]
    if not declared or _without_numbers(recorded) != _without_numbers(fresh):
        return False
    pairs = zip(NUMBER.finditer(recorded), NUMBER.finditer(fresh), strict=True)
    return all(
        old[0] == new[0]
        or any(each.covers(recorded, old) and each.allows(old[0], new[0]) for each in declared)
        for old, new in pairs
    )


def _without_numbers(line: str) -> str:
    """Return a line without its numbers, and without the spaces that align them."""
    return re.sub(r" +", " ", NUMBER.sub("#", line)).replace(" #", "#").strip()
