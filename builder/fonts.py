"""Cut the font of the formulas to what browsers need, as a web font."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from builder.paths import CACHE, package_folder

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
    key = hashlib.sha256(f"{OPTIONS} {version('ziamath')} {version('fonttools')}".encode()).hexdigest()[:16]
    target = CACHE / f"math-{key}.woff2"
    if not target.exists():
        from fontTools import subset

        CACHE.mkdir(exist_ok=True)
        source = package_folder("ziamath") / "fonts" / "STIXTwoMath-Regular.ttf"
        draft = target.with_suffix(".new")
        subset.main([str(source), f"--output-file={draft}", *OPTIONS])
        draft.replace(target)
    return target
