"""A results file names the benchmark that made it, and its summary agrees with its rows."""

import importlib.util
import re
import statistics

import pytest

from builder.paths import SNIPPETS, shown

FILES = sorted(SNIPPETS.rglob("*.txt"))
FACTS = {"command", "date", "versions", "processor", "seconds"}


def parsed(text: str) -> tuple[dict[str, str], dict[str, list[float]]]:
    """Return the facts of a results file, and the numbers of its table by the label of the row."""
    head, table = text.split("\n\n")
    facts = dict(re.fullmatch(r"(\w+): +(.+)", line).groups() for line in head.splitlines())
    _, *rows = (line.split() for line in table.splitlines())
    return facts, {label: [float(number) for number in numbers] for label, *numbers in rows}


@pytest.mark.parametrize("file", FILES, ids=shown)
def test_a_results_file_says_how_it_came_about(file):
    facts, _ = parsed(file.read_text("utf-8"))
    assert facts.keys() >= FACTS
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", facts["date"])
    module = re.match(r"python -m (benchmarks\.\w+)", facts["command"])[1]
    assert importlib.util.find_spec(module), f"{shown(file)}: {module} does not exist"


@pytest.mark.parametrize("file", FILES, ids=shown)
def test_mean_and_spread_are_those_of_the_rows(file):
    _, table = parsed(file.read_text("utf-8"))
    seeds = [numbers for label, numbers in table.items() if label.isdigit()]
    assert list(table) == [*map(str, range(len(seeds))), "mean", "std"]
    assert len(seeds) >= 5
    for column, mean, spread in zip(zip(*seeds, strict=True), table["mean"], table["std"], strict=True):
        assert mean == pytest.approx(statistics.mean(column), abs=0.00501)
        assert spread == pytest.approx(statistics.stdev(column), abs=0.00501)


def test_there_are_results():
    assert FILES
