"""Cut the font of the formulas to what browsers need, as a web font."""

from importlib.metadata import version
from pathlib import Path

from builder.paths import CACHE, package_folder


def math_font() -> Path:
    """Return the WOFF2 file of STIX Two Math (SIL Open Font License), and make it the first time."""
    target = CACHE / f"math-{version('ziamath')}-{version('fonttools')}.woff2"
    if not target.exists():
        from fontTools import subset

        CACHE.mkdir(exist_ok=True)
        source = package_folder("ziamath") / "fonts" / "STIXTwoMath-Regular.ttf"
        draft = target.with_suffix(".new")
        subset.main(
            [str(source), f"--output-file={draft}", "--flavor=woff2", "--layout-features=*",
             "--unicodes=20-7E,A0-FF,131,237,300-36F,391-3F6,2016-2044,2070-209F,20D0-20EF,2100-214F,"
             "2190-22FF,2308-230B,23B0-23B1,23DC-23E1,27C2-27EF,2A00-2AFF,1D400-1D7FF"]
        )  # fmt: skip
        draft.replace(target)
    return target
