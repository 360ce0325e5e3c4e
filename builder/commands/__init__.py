"""The commands of those who write: ``python -m builder record``, ``draw``, ``translate`` and ``check``."""

import sys
from pathlib import Path

import click

from builder import checks, figures, make, sources
from builder.commands import record as recording
from builder.commands import translate
from builder.findings import Finding
from builder.paths import SNIPPETS, shown
from builder.runner import Job, Result, run


@click.group()
def main() -> None:
    """Record, draw, translate and check what the pages show."""


def _find(names: tuple[str, ...]) -> list[Path]:
    found = [SNIPPETS / f"{name.removeprefix('snippets/').removesuffix('.py')}.py" for name in names]
    for path in found:
        if not path.exists():
            raise click.ClickException(f"{shown(path)} does not exist")
    return found


def _progress(result: Result) -> None:
    print(f"{result.seconds:6.1f} s  {shown(result.job.file)}", flush=True)


@main.command()
@click.argument("names", nargs=-1)
@click.option("--data", type=click.Path(exists=True, path_type=Path), help="Real MNIST; records nothing.")
@click.option("--timeout", default=600.0, help="Seconds for one file.")
def record(names: tuple[str, ...], data: Path | None, timeout: float) -> None:
    """Run snippets (chapter/name, or all) and record what they print."""
    jobs = [
        Job(file, data=data and data.resolve(), timeout=timeout)
        for file in _find(names) or sources.snippets()
    ]
    if data:
        results = run(jobs, on_result=_progress)
        print("".join(result.stdout for result in results), end="")
        _end([result.error for result in results if result.error])
    written, problems = recording.record(jobs, _progress)
    for path in written:
        print(f"recorded {shown(path)}")
    _end(problems)


@main.command()
@click.argument("names", nargs=-1)
def draw(names: tuple[str, ...]) -> None:
    """Draw figures (chapter/plot_name, or all) and say where the pictures are."""
    plots = _find(names) or figures.plots()
    problems = [str(problem) for problem in make.draw(plots, on_result=_progress)]
    print("\n".join(shown(figures.folder_of(plot)) for plot in plots))
    _end(problems)


@main.command("translate")
@click.option("--prune", is_flag=True, help="Take the stale messages out.")
def translate_(prune: bool) -> None:
    """Collect new messages; list what is missing and what is stale."""
    _end(translate.update(prune=prune))


@main.command()
def check() -> None:
    """Compare the languages and look for gaps, without building."""
    _end(checks.problems())


def _end(problems: list[str | Finding]) -> None:
    print(
        "\n".join(map(str, problems)) or "nothing is left to do", file=sys.stderr if problems else sys.stdout
    )
    sys.exit(bool(problems))
