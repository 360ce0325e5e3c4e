"""Turn a page into a Jupyter notebook, with the recorded outputs."""

import base64
from collections.abc import Callable

import nbformat

from builder import figures
from builder.code import content
from builder.page import blocks
from builder.paths import SNIPPETS
from builder.plain import absolute, plain_lines

LabOutput = Callable[[str, str], str | None]


def cells(
    markdown: str,
    language: str,
    lab_output: LabOutput = lambda file, section: None,
    table: Callable[[str], str] = lambda file: "",
    picture_url: Callable[[str], str] = str,
) -> list[dict]:
    """Return a page as notebook cells: prose, code and what the code printed.

    A file that was walked through section by section is not repeated as a whole. Between its sections a
    figure is a picture, from ``picture_url`` of its plot file: its code would train a network of its own,
    and call it by the names that the next section uses. ``lab_output`` returns what a section of a lab
    printed when it was executed, ``table`` a generated table.
    """
    has_sections = any(block.section for block in blocks(markdown))
    lines, found, position, walked, code = plain_lines(markdown, table), [], 0, {}, _code("", [])
    for block in blocks(markdown):
        if block.kind != "figure" and not (block.kind == "fence" and block.info in ("python", "output")):
            continue
        found.append(_prose(lines[position : block.line - 1]))
        position = block.end
        if block.kind == "figure" and has_sections:
            found.append(_prose([f"![{block.words[0]}]({picture_url(block.source)})"]))
        elif block.info == "output":
            if not code["outputs"]:  # the sections of a lab have theirs
                code["outputs"].append(_printed(content(block, language)))
        elif block.source in walked and not block.section:
            code = walked[block.source]
        else:
            shown = _picture(block.source, language) if block.kind == "figure" else []
            if block.section:
                shown = [_printed(text) for text in [lab_output(block.source, block.section)] if text]
            code = _code(content(block, language), shown)
            found.append(code)
        if block.section:
            walked[block.source] = code
    found.append(_prose(lines[position:]))
    return [cell | {"id": f"cell-{n}"} for n, cell in enumerate(c for c in found if c["source"])]


def notebook(found: list[dict], source_url: str) -> str:
    """Return cells as the text of an .ipynb file.

    ``source_url`` is where the page's Markdown would lie on the site; relative links then lead there.
    """

    for cell in found:
        if cell["cell_type"] == "markdown":
            cell["source"] = absolute(cell["source"], source_url)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    document = {"cells": found, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return nbformat.v4.writes(nbformat.from_dict(document))


def _prose(lines: list[str]) -> dict:
    return {"cell_type": "markdown", "metadata": {}, "source": "\n".join(lines).strip()}


def _printed(text: str) -> dict:
    return {"output_type": "stream", "name": "stdout", "text": text}


def _code(source: str, outputs: list[dict]) -> dict:
    cell = {"cell_type": "code", "metadata": {}, "source": source.strip(), "execution_count": None}
    return cell | {"outputs": outputs}


def _picture(plot: str, language: str) -> list[dict]:
    picture = figures.variant(SNIPPETS / plot, language, "light")
    if not picture.exists():
        return []
    if picture.suffix == ".svg":
        data = {"image/svg+xml": picture.read_text("utf-8")}
    else:
        data = {"image/png": base64.b64encode(picture.with_suffix(".png").read_bytes()).decode()}
    return [{"output_type": "display_data", "metadata": {}, "data": data}]
