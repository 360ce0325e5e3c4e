"""What is made once and kept: folders that are put in place whole, with a checksum of each file."""

import hashlib
import json
import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from builder.findings import SourceError
from builder.paths import CACHE, shown
from builder.reread import once_as_it_is

log = logging.getLogger("mkdocs.hooks.builder")
SUMS = "checksums.json"


def key(*parts: bytes | str | Path) -> str:
    """Return the name of an entry that depends on these texts and on the content of these files."""
    digest = hashlib.sha256()
    for part in parts:
        data = digest_of(part) if isinstance(part, Path) else part
        data = data.encode() if isinstance(data, str) else data
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()[:16]


@once_as_it_is
def digest_of(path: Path) -> str:
    """Return what stands for the content of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def whole(entry: Path) -> bool:
    """Return whether an entry is there as it was made; a damaged one is announced and taken out."""
    if not entry.exists():
        return False
    try:
        sums = json.loads((entry / SUMS).read_text("utf-8"))
        if sums == _sums(entry):
            return True
    except (OSError, ValueError):
        pass
    log.info("%s is damaged and is made anew", shown(entry))
    shutil.rmtree(entry, ignore_errors=True)
    return False


def _sums(entry: Path) -> dict[str, str]:
    files = [path for path in sorted(entry.rglob("*")) if path.is_file() and path != entry / SUMS]
    return {path.relative_to(entry).as_posix(): digest_of(path) for path in files}


@contextmanager
def drafted(entry: Path) -> Iterator[Path]:
    """Give an empty folder to fill; who has filled it commits it, else nothing is left of it.

    Raises SourceError where the cache cannot be written.
    """
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".", dir=entry.parent))
    except OSError as error:
        message = f"cannot be written ({error.strerror}); it is where the build keeps what it made"
        raise SourceError(entry.parent, 0, message) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def draft(entry: Path) -> Iterator[Path]:
    """Give an empty folder to fill; what leaves it whole becomes the entry, what raises leaves nothing.

    Raises SourceError where the cache cannot be written.
    """
    with drafted(entry) as folder:
        yield folder
        commit(folder, entry)


def commit(folder: Path, entry: Path) -> None:
    """Make a filled folder the entry, in one move; of two processes that make the same, one wins."""
    (folder / SUMS).write_text(json.dumps(_sums(folder)), "utf-8")
    folder.chmod(0o755)
    entry.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.replace(entry)
    except OSError:
        if not whole(entry):  # what is in the way is damaged, and is gone now
            folder.replace(entry)


def made(kind: str, name: str, make: Callable[[Path], None]) -> Path:
    """Return the entry .cache/kind/name; ``make`` fills its folder where it is not there or damaged."""
    entry = CACHE / kind / name
    if not whole(entry):
        with draft(entry) as folder:
            make(folder)
    return entry


def keep(entry: Path, files: dict[str, bytes]) -> None:
    """Put files into an entry, and take out its former states; a cache that cannot be written keeps nothing.

    For what a build can do without: it only makes the next one faster.
    """
    with suppress(SourceError):
        with draft(entry) as folder:
            for name, content in files.items():
                (folder / name).write_bytes(content)
        forget_others(entry)


@lru_cache(maxsize=1)  # the code that this process runs, whatever happens to its files meanwhile
def programs() -> str:
    """Return what stands for the code of the builder."""
    return key(*sorted(Path(__file__).parent.rglob("*.py")))


def forget_others(entry: Path) -> None:
    """Take out the former states of an entry: what lies beside it under other keys."""
    for other in entry.parent.iterdir():
        if other != entry and not other.name.startswith("."):
            shutil.rmtree(other, ignore_errors=True)
