"""Cut the font of the formulas to the signs that the pages show, as a web font."""

from importlib.metadata import version
from pathlib import Path

from builder import cache
from builder.paths import package_folder

FOLDER, NAME = "assets", "math.woff2"
URL = f"{FOLDER}/{NAME}"
# without ssty, other forms for exponents, which Chromium does not show and which would double the file
OPTIONS = ["--flavor=woff2", "--no-hinting", "--layout-features=ccmp,dtls,flac,mark,mkmk"]


def math_font(signs: set[str]) -> Path:
    """Return the WOFF2 file of STIX Two Math (SIL Open Font License) with these signs; make it if need be.

    It holds the larger and the stretched forms of each, too.
    """
    unicodes = "--unicodes=" + ",".join(f"{ord(sign):X}" for sign in sorted(signs))
    key = cache.key(" ".join(OPTIONS), unicodes, version("ziamath"), version("fonttools"), version("brotli"))
    entry = cache.made("math", key, lambda folder: _cut(folder, unicodes))
    cache.forget_others(entry)
    return entry / NAME


def _cut(folder: Path, unicodes: str) -> None:
    from fontTools import subset

    source = package_folder("ziamath") / "fonts" / "STIXTwoMath-Regular.ttf"
    subset.main([str(source), f"--output-file={folder / NAME}", *OPTIONS, unicodes])
