"""Ask git about the project, and nothing but the project."""

import os
import subprocess

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
