"""Record what snippets print."""

from pathlib import Path

from builder.paths import SNIPPETS
from builder.runner import Result


def snippets() -> list[Path]:
    """Return the files that print: all of snippets/ but the figures."""
    return [path for path in sorted(SNIPPETS.rglob("*.py")) if not path.name.startswith("plot_")]


def record(result: Result) -> bool:
    """Write the output beside the snippet if it went well; return whether the file changed."""
    target = result.job.file.with_suffix(".out")
    if result.error or (target.exists() and target.read_text("utf-8") == result.stdout):
        return False
    draft = target.with_suffix(".out.new")
    draft.write_text(result.stdout, "utf-8")
    draft.replace(target)
    return True
