"""Results that take too long for a snippet: a table with one row for each seed, and where it comes from."""

import platform
import statistics
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from builder.paths import SNIPPETS


def write(name: str, command: str, facts: dict[str, str], columns: dict[str, list[float]]) -> Path:
    """Write snippets/<name>.txt: facts, a row for each seed, mean and standard deviation (n − 1)."""
    facts = {"command": command, "date": f"{datetime.now(UTC):%Y-%m-%d}", **facts}
    longest = max(len(f"{value:.2f}") for column in columns.values() for value in column)
    width = 1 + max(longest, *map(len, columns))
    lines = [f"{key + ':':<11}{value}" for key, value in facts.items()]
    lines += ["", f"{'seed':<5}" + "".join(f"{title:>{width}}" for title in columns)]
    for seed, row in enumerate(zip(*columns.values(), strict=True)):
        lines.append(f"{seed:<5}" + "".join(f"{value:>{width}.2f}" for value in row))
    for label, summary in (("mean", statistics.mean), ("std", statistics.stdev)):
        rounded = [[round(value, 2) for value in column] for column in columns.values()]
        lines.append(f"{label:<5}" + "".join(f"{summary(column):>{width}.2f}" for column in rounded))
    path = SNIPPETS / f"{name}.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def versions(*packages: str) -> str:
    """Return the versions of Python and of packages."""
    return ", ".join(
        [f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in packages)]
    )


def processor() -> str:
    """Return the kind of processor, as the system names it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    named = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{named[0] if named else platform.processor()} ({platform.machine()}), one thread"
