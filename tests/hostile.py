"""A machine on which everything that could leak into the site is set to something else."""

import os
import signal
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

from builder.paths import ROOT, package_folder

FAMILY = "Noto Sans CJK JP"  # of the figures' own font
MATPLOTLIBRC = "font.size: 40\nlines.linewidth: 30\naxes.facecolor: red\nsavefig.dpi: 10\n"


def environment(folder: Path) -> dict[str, str]:
    """Return the variables of a user who changed all that can be changed; their files go into ``folder``.

    The home cannot be written to, not even by root.
    """
    fonts, settings = folder / "data" / "fonts", folder / "matplotlib"
    fonts.mkdir(parents=True)
    settings.mkdir()
    save_impostor(fonts / "impostor.ttf")
    (settings / "matplotlibrc").write_text(MATPLOTLIBRC)
    kept = {"PATH": os.environ["PATH"], "NO_MKDOCS_2_WARNING": "1"}
    return kept | {
        "HOME": "/dev/null/nobody",
        "XDG_DATA_HOME": str(folder / "data"),  # fonts are sought in its fonts/
        "XDG_CONFIG_HOME": "/dev/null/config",
        "XDG_CACHE_HOME": "/dev/null/cache",
        "MPLCONFIGDIR": str(settings),
        "MATPLOTLIBRC": str(settings),
        "MPLBACKEND": "svg",
        "JUPYTER_PATH": "/dev/null/jupyter",
        "IPYTHONDIR": "/dev/null/ipython",
        "GIT_DIR": "/dev/null/git",
        "LC_ALL": "C",
        "LANG": "C",
        "TZ": "Pacific/Kiritimati",
        "PYTHONHASHSEED": "7",
        "OMP_NUM_THREADS": "2",
        "ATEN_CPU_CAPABILITY": "avx2",
    }


def save_impostor(file: Path) -> None:
    """Save a bold font which says that it is the regular one of the figures."""
    font = TTFont(package_folder("matplotlib") / "mpl-data" / "fonts" / "ttf" / "DejaVuSans-Bold.ttf")
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = FAMILY
    font.save(file)


def use_one_core() -> None:
    """Leave this process one core, others cannot read what it writes, and Ctrl-C does nothing."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def python(code: str) -> list[str]:
    """Return the command that runs code with the project's modules at hand."""
    return [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}"]
