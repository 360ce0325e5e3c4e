"""What was looked at and found right is not looked at again as long as it is as it was."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from builder import cache
from builder.findings import Finding
from builder.paths import shown

READ_WITH = ("babel", "markdown-it-py", "math-core", "mdit-py-plugins", "pygments", "pyyaml")


def unless_right_before(
    name: str, parts: Iterable[str | Path], look: Callable[[], list[Finding]]
) -> list[Finding]:
    """Return what is found wrong; nothing if all that is looked at was right in this state, in .cache/name.

    ``parts`` are texts and files, which need not exist; together they are all that ``look`` reads.
    """
    state = [part if isinstance(part, str) else _state(part) for part in parts]
    entry = cache.CACHE / name / cache.key(_readers(), *state)
    if cache.whole(entry):
        return []
    found = look()
    if not found:
        cache.keep(entry, {})
    return found


@lru_cache(maxsize=1)
def _readers() -> str:
    versions = " ".join(f"{library} {version(library)}" for library in READ_WITH)
    return cache.key(cache.programs(), versions)


def _state(path: Path) -> str:
    return f"{shown(path)} {cache.digest_of(path) if path.is_file() else 'none'}"
