"""A results file says which benchmark made it, when and with what; its summary agrees with its rows."""

import importlib.util
import re
import statistics

import pytest

from builder.paths import SNIPPETS, shown

FILES = sorted(SNIPPETS.rglob("*.txt"))
BY_SEED = [file for file in FILES if re.search(r"^seed ", file.read_text("utf-8"), re.MULTILINE)]


@pytest.mark.parametrize("file", FILES, ids=shown)
def test_a_results_file_says_how_it_came_about(file):
    text = file.read_text("utf-8")
    module = re.match(r"(?:command: +)?python -m (benchmarks\.\w+)", text)[1]
    assert importlib.util.find_spec(module), f"{shown(file)}: {module} does not exist"
    assert re.search(r"\b20\d\d-\d\d-\d\d\b", text), "it says no day"
    assert re.search(r"\b(torch|numpy) \d+\.\d+", text), "it names no versions"
    assert "n - 1" in text, "it does not say which standard deviation it gives"


@pytest.mark.parametrize("file", BY_SEED, ids=shown)
def test_mean_and_spread_are_those_of_the_rows(file):
    _, table = file.read_text("utf-8").split("\n\n")
    rows = [line.split() for line in table.splitlines()[1:]]
    numbers = {label: [float(number) for number in row] for label, *row in rows}
    seeds = [row for label, row in numbers.items() if label.isdigit()]
    assert list(numbers) == [*map(str, range(len(seeds))), "mean", "std"]
    assert len(seeds) >= 5
    for column, mean, spread in zip(zip(*seeds, strict=True), numbers["mean"], numbers["std"], strict=True):
        assert mean == pytest.approx(statistics.mean(column), abs=0.00501)
        assert spread == pytest.approx(statistics.stdev(column), abs=0.00501)


def test_there_are_results():
    assert BY_SEED
