"""Record what snippets print, where every run prints the same."""

from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

from builder.figures import source
from builder.paths import shown
from builder.runner import Job, Result, run
from builder.runner.environment import ANOTHER_MACHINE, ANOTHER_RUN
from builder.runner.outputs import difference, disagreement


def record(jobs: list[Job], on_result: Callable[[Result], None]) -> tuple[list[Path], list[str]]:
    """Run snippets and write their outputs beside them; return the written files and the problems.

    Each runs twice: with the settings of every run, and as another machine would run it, with another
    hash seed and all that this processor can do. Where the two differ, it runs once more: what changes
    although the processor does not is refused, the rest must be within a declared tolerance. A record
    with which the new output agrees stays as it is.
    """
    first, second = run(jobs, on_result), run(jobs, settings=ANOTHER_MACHINE)
    differing = [
        job for job, *pair in zip(jobs, first, second, strict=True) if pair[0].stdout != pair[1].stdout
    ]
    third = {result.job.file: result for result in run(differing, settings=ANOTHER_RUN)}
    written, problems = [], []
    for one, other in zip(first, second, strict=True):
        file = one.job.file
        problem = one.error or other.error or _change(one, third.get(file, one), other)
        if problem:
            problems.append(problem)
        elif difference(file, one.stdout):
            _write(file.with_suffix(".out"), one.stdout)
            written.append(file.with_suffix(".out"))
    return written, problems


def _change(first: Result, again: Result, elsewhere: Result) -> str:
    """Return what is wrong with an output that is not the same in all three runs."""
    file = first.job.file
    if first.stdout != again.stdout:
        return _changing_line(file, first.stdout, again.stdout)
    return disagreement(
        file,
        first.stdout,
        elsewhere.stdout,
        f"{shown(file)}: the processor changes the output by more than snippets/tolerances.yml allows",
    )


def _changing_line(file: Path, one: str, other: str) -> str:
    """Return the words for the first line of two outputs that differs, and the place that may be why."""
    pairs = zip_longest(one.splitlines(keepends=True), other.splitlines(keepends=True), fillvalue="")
    line, (before, after) = next((line, pair) for line, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    message = f"line {line} of its output changes from run to run: {before!r}, then {after!r}"
    if causes := source.changing(source.parse(file)):
        return f"{shown(file)}:{causes[0].line}: {message}; “{causes[0].name}” may be why"
    return f"{shown(file)}: {message}"


def _write(target: Path, text: str) -> None:
    draft = target.with_suffix(".out.new")
    draft.write_text(text, "utf-8")
    draft.replace(target)
