"""The commands of those who write: ``python -m builder record``, ``draw``, ``translate`` and ``check``."""

import argparse
import sys
from pathlib import Path

from builder import checks, figures, outputs, translate
from builder.paths import SNIPPETS, shown
from builder.runner import Job, run


def main() -> int:
    """Run one command; return 1 when something is left to do."""
    parser = argparse.ArgumentParser(prog="python -m builder", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    record = commands.add_parser("record", help="run snippets and record what they print")
    record.add_argument("names", nargs="*", help="chapter/name, or nothing for all")
    record.add_argument("--data", type=Path, help="a folder with the real MNIST; prints, records nothing")
    record.add_argument("--timeout", type=float, default=120, help="seconds for one file")
    draw = commands.add_parser("draw", help="draw figures, and say where the pictures are")
    draw.add_argument("names", nargs="*", help="chapter/plot_name, or nothing for all")
    words = commands.add_parser("translate", help="collect new messages, list missing and stale ones")
    words.add_argument("--prune", action="store_true", help="take the stale ones out")
    commands.add_parser("check", help="compare the languages and look for gaps, without building")
    options = parser.parse_args()
    if options.command == "check":
        problems = checks.problems()
        print("\n".join(problems) or "both languages are in step")
        return int(bool(problems))
    if options.command == "translate":
        return translate.update(prune=options.prune)
    files = [_find(name) for name in options.names]
    if options.command == "draw":
        return _draw(files or figures.plots())
    return _record(files or outputs.snippets(), options)


def _find(name: str) -> Path:
    relative = name.removeprefix("snippets/").removesuffix(".py").removesuffix(".out")
    path = SNIPPETS / f"{relative}.py"
    if not path.exists():
        sys.exit(f"{shown(path)} does not exist")
    return path


def _record(files: list[Path], options) -> int:
    jobs = [
        Job(file, data=options.data and options.data.resolve(), timeout=options.timeout) for file in files
    ]
    failed = False
    for result in run(
        jobs, on_result=lambda r: print(f"{r.seconds:6.1f} s  {shown(r.job.file)}", flush=True)
    ):
        failed = failed or bool(result.error)
        if result.error:
            print(result.error, file=sys.stderr)
        elif options.data:
            print(result.stdout)
        elif outputs.record(result):
            print(f"recorded {shown(result.job.file.with_suffix('.out'))}")
    return int(failed)


def _draw(plots: list[Path]) -> int:
    problems = figures.draw(
        plots, on_result=lambda r: print(f"{r.seconds:6.1f} s  {shown(r.job.file)}", flush=True)
    )
    for plot in plots:
        print(shown(figures.folder_of(plot)))
    for problem in problems:
        print(problem, file=sys.stderr)
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
