"""Cut the font of the formulas to what browsers need, as a web font."""

from importlib.metadata import version
from pathlib import Path

from builder import cache
from builder.paths import package_folder

NAME = "math.woff2"

OPTIONS = [
    "--flavor=woff2",
    "--no-hinting",
    "--layout-features=ccmp,dtls,flac,mark,mkmk,ssty",
    # Latin, Greek, punctuation, arrows, operators, fences; of the alphabets bold, italic, script, blackboard
    "--unicodes=20-7E,A0-FF,131,237,2C6-2DD,300-338,391-3F6,2016-2044,2070-2094,20D7,2100-214F,2190-21FF,2200-22FF,"
    "2308-230B,23DC-23E1,27C2,27E8-27EB,27F5-27FA,2A00-2A02,2A7D,2A7E,1D400-1D4CF,1D538-1D56B,1D6A4-1D71B,1D7CE-1D7D7",
]


def math_font() -> Path:
    """Return the WOFF2 file of STIX Two Math (SIL Open Font License), and make it the first time."""
    key = cache.key(" ".join(OPTIONS), version("ziamath"), version("fonttools"))
    return cache.made("math", key, _cut) / NAME


def _cut(folder: Path) -> None:
    from fontTools import subset

    source = package_folder("ziamath") / "fonts" / "STIXTwoMath-Regular.ttf"
    subset.main([str(source), f"--output-file={folder / NAME}", *OPTIONS])
