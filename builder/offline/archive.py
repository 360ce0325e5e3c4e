"""Archives whose bytes depend on what is in them, and on nothing else."""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

EARLIEST = (1980, 1, 1, 0, 0, 0)  # that the format knows; the day of the build would change the bytes
COMPRESSED = {".png", ".woff2"}
READABLE = 0o644 << 16


def write(path: Path, contents: Mapping[str, bytes | str | Path], first: str = "") -> None:
    """Write contents by their names: the first one as it is, then the others in the order of their names."""
    with ZipFile(path, "w") as archive:
        for name in sorted(contents, key=lambda name: (name != first, name)):
            content = contents[name]
            data = content.read_bytes() if isinstance(content, Path) else content
            info = ZipInfo(name, EARLIEST)
            info.external_attr, info.create_system = READABLE, 3  # Unix, wherever it is made
            stored = name == first or Path(name).suffix in COMPRESSED
            archive.writestr(info, data, ZIP_STORED if stored else ZIP_DEFLATED)
