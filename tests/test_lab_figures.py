"""A figure may load what its lab saved: it is drawn after the lab, and anew when the lab changes."""

import pytest

from builder import figures, labs, make, sources

LAB = """# --8<-- [start:all]
import torch
torch.save([{}], "small_lab.pt")
torch.save([0], "small_lab_curve.pt")
# --8<-- [end:all]
"""
LOADS = 'import torch\nplt.plot(torch.load("{}.pt"), "o")\nplt.show()\n'


@pytest.fixture
def lab(plot, monkeypatch):
    """Return a lab of one section, beside the plots."""
    file = plot("", "small_lab")
    file.write_text(LAB.format("1, 2"), "utf-8")
    monkeypatch.setattr(labs, "CACHE", file.parents[1] / "cache")
    monkeypatch.setattr(labs, "found_on_pages", lambda: {file: ["all"]})
    return file


def test_figures_are_drawn_from_what_their_lab_saved_in_one_run(lab, plot):
    files = [plot(LOADS.format(name), f"plot_{name}") for name in ("small_lab", "small_lab_curve")]
    ran = []
    assert make.draw(files, ran.append) == []
    assert ran[0].job.file == lab
    assert len(ran) == 3


def test_a_figure_alone_is_drawn_from_what_the_lab_saved_before(lab, plot):
    first, second = (plot(LOADS.format("small_lab"), f"plot_{number}") for number in range(2))
    ran = []
    assert make.draw([first]) == []
    assert make.draw([second], ran.append) == []
    assert [result.job.file for result in ran] == [second]


def test_a_changed_lab_changes_its_figures(lab, plot):
    uses, other = plot(LOADS.format("small_lab"), "plot_uses"), plot("plt.plot([1])\n", "plot_other")
    assert make.draw([uses, other]) == []
    former = figures.variant(uses, "en", "light").read_bytes()
    lab.write_text(LAB.format("2, 1"), "utf-8")
    assert figures.stale([uses, other]) == [uses]
    assert make.draw([uses]) == []
    assert figures.variant(uses, "en", "light").read_bytes() != former


def test_a_lab_that_fails_is_named_and_so_is_the_line_that_misses_its_file(lab, plot):
    lab.write_text(LAB.format("1 / 0"), "utf-8")
    messages = list(map(str, make.draw([file := plot(LOADS.format("small_lab"))])))
    assert [message.split(": ")[:2] for message in messages] == [
        [f"{file}:3", "FileNotFoundError"],
        [f"{lab}:3", "ZeroDivisionError"],
    ]


def test_what_nobody_saves_is_missed_at_its_line(lab, plot):
    (message,) = map(str, make.draw([file := plot(LOADS.format("other_lab"))]))
    assert message.startswith(f"{file}:3: FileNotFoundError")


def test_the_site_has_such_figures_and_they_stand_on_the_page_of_their_lab():
    found = {plot: lab for plot in sources.plots() if (lab := figures.lab_of(plot))}
    assert len(found) >= 4
    for plot, lab in found.items():
        shown = f"({plot.parent.name}/{plot.name})"
        pages = [path for path in sources.pages("en").values() if shown in path.read_text("utf-8")]
        assert len(pages) == 1, f"{plot} is shown on {pages}; a notebook of another page cannot draw it"
        assert f"{lab.parent.name}/{lab.name}:" in pages[0].read_text("utf-8")
