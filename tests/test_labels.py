"""The words of a figure are translated wherever they stand; numbers, order and limits stay right."""

import ast

import pytest

from builder import catalogue, figures, make
from builder.figures import labels, spelled
from builder.figures.labels import message_of, places_fit, translate_label
from builder.figures.recolour import drawn_texts


@pytest.mark.parametrize(
    ("label", "message"),
    [
        ("epoch 30", "epoch {}"),
        ("-0.5", None),
        ("$W$, $b$", None),
        ("$\\eta$ = 0.1", None),
        ("x", None),
        ("loss at 1e-3 (50%)", "loss at {} ({})"),
    ],
)
def test_the_message_of_a_label_has_no_numbers(label, message):
    assert message_of(label) == message


WORDS = {
    "epoch {} of {}": "第 {} 轮，共 {} 轮",
    "layer {} of {}": "共 {1} 层，第 {0} 层",
    "loss": "损失",
    "lost {}": "丢了数",
    "isotope ${}^{{}}$C": "同位素 ${}^{{}}$C",
}


@pytest.mark.parametrize(
    ("label", "translated"),
    [
        ("epoch 3 of 10", "第 3 轮，共 10 轮"),
        ("layer 3 of 10", "共 10 层，第 3 层"),
        ("loss", "损失"),
        ("lost 3", "lost 3"),
        ("$x^2$", "$x^2$"),
        ("isotope ${}^{14}$C", "同位素 ${}^{14}$C"),
    ],
)
def test_labels_keep_their_numbers(label, translated):
    assert translate_label(label, WORDS) == translated


@pytest.mark.parametrize(
    ("translation", "fits"),
    [
        ("{} {}", True),
        ("{1} {0}", True),
        ("{}", False),
        ("{0} {0}", False),
        ("{} {1}", False),
        ("{1} {2}", False),
    ],
)
def test_a_translation_holds_each_number_once(translation, fits):
    assert places_fit("{} of {}", translation) is fits


CHINESE = {
    "left end": "左端",
    "right end": "右端",
    "layer {} of {}": "共 {1} 层，第 {0} 层",
    "low": "低",
    "high": "高",
    "middle {}": "中间 {}",
    "cell text": "单元格",
    "height": "高度",
    "key": "图例",
}
# where words can stand: the source, and the Chinese words of the figure in the order of drawing
PLACES = {
    "title": ("plt.plot([1])\nplt.title('layer 3 of 12')\n", ["共 12 层，第 3 层"]),
    "ticks": ("plt.plot([1, 2])\nplt.xticks([0, 1], ['left end', 'right end'])\n", ["左端", "右端"]),
    "categories": ("plt.bar(['low', 'high'], [1, 2])\n", ["低", "高"]),
    "minor": ("plt.plot([1, 2])\nplt.xticks([0.5], ['middle 5'], minor=True)\n", ["中间 5"]),
    "legend": ("plt.plot([1], label='low')\nplt.legend(title='key')\n", ["图例", "低"]),
    "third_axis": (
        "ax = plt.figure().add_subplot(projection='3d')\nax.plot([0, 1], [0, 1], [0, 1])\n"
        "ax.set_zticks([0, 1], ['low', 'high'])\nax.set_zlabel('height')\n",
        ["低", "高", "高度"],
    ),
    "polar": (
        "ax = plt.subplot(projection='polar')\nax.plot([0, 1], [1, 2])\n"
        "ax.set_xticks([0, 3], ['left end', 'right end'])\nax.set_yticks([1, 2], ['low', 'high'])\n",
        ["左端", "右端", "低", "高"],
    ),
    "colorbar": (
        "bar = plt.colorbar(plt.imshow([[1, 2]]), label='height')\n"
        "bar.set_ticks([1, 2], labels=['low', 'high'])\n",
        ["低", "高", "高度"],
    ),
    "inset": (
        "ax = plt.gca().inset_axes([0, 0, 1, 1])\nax.set_xticks([0, 1], ['low', 'high'])\n",
        ["低", "高"],
    ),
    "table": (
        "table = plt.table([['cell text']], cellColours=[['none']])\n"
        "for cell in table.get_celld().values():\n    cell.set_edgecolor('0.5')\n",
        ["单元格"],
    ),
    "quiver_key": (
        "arrows = plt.quiver([0], [0], [1], [1], color='C0')\n"
        "plt.quiverkey(arrows, 0.5, 0.5, 1, 'height', color='C0')\n",
        ["高度"],
    ),
}


@pytest.fixture
def chinese(monkeypatch):
    monkeypatch.setattr(catalogue, "messages", lambda language: CHINESE if language == "zh" else {})


def test_words_are_translated_wherever_they_stand(plot, chinese):
    files = {name: plot(code, f"plot_{name}") for name, (code, _) in PLACES.items()}
    assert make.draw(list(files.values())) == []
    for name, (_, words) in PLACES.items():
        english, translated = (
            drawn_texts(figures.variant(files[name], language, "light").read_text("utf-8"))
            for language in ("en", "zh")
        )
        assert [text for text in translated if text not in english] == words, name
        assert [text for text in translated if text in english] == [
            text for text in english if not message_of(text)
        ], "numbers and symbols stay as they are"


def test_translated_ticks_leave_the_limits_alone(plot, chinese):
    ticks = "plt.xticks([0, 9], ['left end', 'right end'])\nplt.xlim(-1, 5)\nplt.gca().invert_yaxis()\n"
    file = plot("fig, axes = plt.subplots(1, 2, sharex=True)\naxes[0].plot([1, 2, 3])\n" + ticks)
    assert make.draw([file]) == []
    english, translated = (
        drawn_texts(figures.variant(file, language, "light").read_text("utf-8")) for language in ("en", "zh")
    )
    assert [CHINESE.get(text, text) for text in english] == translated
    assert "左端" in translated
    assert "右端" not in translated, "it lies outside of the view"


def test_labels_without_translation_are_reported(plot):
    file = plot(
        "plt.plot([1, 2], label='a curve of test 7')\nplt.legend()\nplt.xticks([0, 1], ['left end', '$x$'])\n"
    )
    messages = list(map(str, make.draw([file])))
    assert len(messages) == 2
    assert "plot_test.py:2: the label “a curve of test {}” has no zh text" in messages[0]
    assert "plot_test.py:4: the label “left end” has no zh text" in messages[1]


@pytest.mark.parametrize(
    ("source", "label", "line"),
    [
        ("\nx = 'the loss'", "the loss", 2),
        ("x = 'the'\n\ny = 'the loss of 3'", "the loss of {}", 3),
        ("\nx = f'layer {n} of {m:.2f}'", "layer {} of {}", 2),
        ("\nx = f'{name} loss\\nhere'", "train loss\nhere", 2),
        ("\nx = f'{name}{n}'", "train loss", 0),
        ("\nx = 'layer %d' % 3", "layer {}", 0),
        ("x = 'the'\ny = name + ' loss'", "the loss", 2),
        ("x = name", "the loss", 0),
    ],
)
def test_the_line_of_a_label_is_found(source, label, line):
    assert spelled.line_of_label(ast.parse(source), label) == line


def test_a_new_translation_draws_the_figure_anew(plot, monkeypatch):
    file, runs = plot("plt.plot([1])\nplt.title('low')\n"), []
    for word in ("低", "低", "矮"):
        monkeypatch.setattr(catalogue, "messages", lambda language, word=word: {"low": word})
        assert make.draw([file], on_result=runs.append) == []
        assert word in drawn_texts(figures.variant(file, "zh", "light").read_text("utf-8"))
    assert len(runs) == 2


PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

#: snippets/chapter/plot_test.py
msgid "layer {} of {}"
msgstr "%s"
"""


@pytest.mark.parametrize("translation", ["第 {} 层", "{0} 与 {0}", "{} 与 {1}"])
def test_a_translation_that_loses_a_number_is_named_by_its_line(plot, tmp_path, monkeypatch, translation):
    folder = tmp_path / "locale" / "zh" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "snippets.po").write_text(PO % translation, "utf-8")
    monkeypatch.setattr(catalogue, "LOCALE", tmp_path / "locale")
    (problem,) = make.draw([plot("plt.plot([1])\nplt.title('layer 3 of 12')\n")])
    assert (problem.file, problem.line) == (labels.catalogue_file("zh"), 6)
    assert "does not hold the numbers of “layer {} of {}”" in problem.message


def test_a_sign_that_only_a_translation_holds_is_named_by_its_line(plot, tmp_path, monkeypatch):
    folder = tmp_path / "locale" / "zh" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "snippets.po").write_text(PO % "{} / {} \U0001f9e0", "utf-8")
    monkeypatch.setattr(catalogue, "LOCALE", tmp_path / "locale")
    (problem,) = make.draw([plot("plt.plot([1])\nplt.title('layer 3 of 12')\n")])
    assert (problem.file, problem.line) == (labels.catalogue_file("zh"), 6)
    assert "the font of the figures has no “\U0001f9e0”" in problem.message
