"""Ask git about the project, and nothing but the project."""

import os
import subprocess
from datetime import UTC, datetime

from builder.paths import ROOT


def git(*arguments: str) -> str:
    """Return what git prints, or "" without git or outside a repository of the project's own.

    Variables such as GIT_DIR, which a git hook sets, would lead to another repository.
    """
    if not (ROOT / ".git").exists():  # an archive that was unpacked somewhere, perhaps inside a repository
        return ""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, env=variables, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return done.stdout


def date_of_last_commit() -> str:
    """Return the time of the last commit in seconds since 1970, or "0" where there is none."""
    return git("log", "-1", "--format=%ct", "--no-show-signature").strip() or "0"


def last_changes() -> dict[str, int]:
    """Return when each file, named from the project's root, was last changed, in seconds since 1970.

    Nothing is known without git, nor in a shallow clone, whose oldest commit seems to bring all files.
    """
    if git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    # of a merge only what it changed itself, -c; the names as they are, whatever letters they hold
    options = ("-c", "--name-only", "--no-renames", "--no-show-signature", "--no-relative")
    found, time = {}, 0
    for line in git("-c", "core.quotePath=off", "log", "--format=%x01%ct", *options).splitlines():
        if line.startswith("\x01"):
            time = int(line[1:])
        elif line:
            found[line] = max(time, found.get(line, 0))
    return found


def day(seconds: int) -> str:
    """Return the day of a time in seconds since 1970, as 2026-11-30."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
