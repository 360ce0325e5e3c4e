"""Fences: what they include is put in where their HTML is made, so that no included line can end them."""

import textwrap
from functools import partial
from pathlib import Path

from markdown import Markdown
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException, highlight_validator

from builder import includes
from builder.findings import SourceError
from builder.markdown.highlight import highlighted
from builder.markdown.late import searchable, stand_in
from builder.markdown.resources import Context

MARK = "--8<--"
ALONE = f'an include stands alone in its fence, as {MARK} "chapter/file.py:section"'
# a section seldom runs alone: its title says so, and leads to the file beside the page
EXCERPT = {
    "zh": '{name} · 节选，运行请用<a href="{name}" download>完整文件</a>',
    "en": '{name} · an excerpt; to run it, take <a href="{name}" download>the whole file</a>',
}
# a sign that no page can show, and the ones that Python-Markdown marks its own places with
CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"}


class FenceError(SourceError, SuperFencesException):
    """A fence cannot be rendered. What is no SuperFencesException, superfences drops in silence."""


def register(md: Markdown, context: Context) -> None:
    """Render the fences that pymdownx.superfences finds. Raises ValueError if it is not loaded."""
    loaded = [each for each in md.registeredExtensions if isinstance(each, SuperFencesCodeExtension)]
    if not loaded:
        raise ValueError("list pymdownx.superfences before builder.markdown")
    loaded[-1].extend_super_fences("*", partial(_fence, context=context), highlight_validator, None)


def _fence(src: str, language: str, md: Markdown, context: Context, **form) -> str:
    lines = [line for line in src.split("\n") if line.strip()]
    marked = next((line.strip() for line in lines if line.strip().startswith(MARK)), "")
    try:
        if not marked:
            md.site_counts["fence", language or ""] += 1
            return _block(md, context, src, language, **form)
        include = includes.parse(marked)
        if len(lines) > 1 or not include:
            raise SourceError(*context.place(marked), ALONE)
        return _included(md, context, include, language, **form)
    except SourceError as error:
        raise FenceError(error.finding.file, error.finding.line, error.finding.message) from error
    except Exception as error:
        text = marked or src.strip().partition("\n")[0]
        raise FenceError(*context.place(text), _reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        file = Path(error.filename)
        return f"snippets/{file.parent.name}/{file.name} does not exist; write it or correct the name"
    if isinstance(error, KeyError):
        return f"there is no section [{error.args[0]}] in the included file; mark it there"
    return f"the fence cannot be rendered: {type(error).__name__}: {error}"


def _included(md: Markdown, context: Context, include: includes.Include, language: str, **form) -> str:
    md.site_counts["fence", f"{include.file}:{include.section}".rstrip(":")] += 1
    content = context.resources.content(include.file, include.section)
    if include.section:
        content = textwrap.dedent(content)
    if include.file.endswith(".py"):
        form["options"] = {"title": Path(include.file).name} | (form["options"] or {})
    output = context.resources.lab_output(include.file, include.section) if include.section else None
    excerpt = include.section and output is None and include.file.endswith(".py")
    name = Path(include.file).name if excerpt else ""
    code = _block(md, context, content.translate(CONTROLS), language, name, **form)
    if not output or not output.strip():
        return code
    output = output.strip("\n").translate(CONTROLS)
    return code + "\n" + _block(md, context, output, "output", options={})


def _block(md, context, code: str, language: str, excerpt_of="", *, options: dict, **form) -> str:
    if any(form.values()) or options.keys() - {"title"}:
        standard = md.preprocessors["fenced_code_block"].highlight  # it empties the options
        code_html = standard(src=code, language=language, options=dict(options), md=md, **form)
    else:
        code_html = highlighted(code, language, options.get("title", ""))
    if excerpt_of:
        title = f'<span class="filename">{excerpt_of}</span>'
        note = EXCERPT[context.language].format(name=excerpt_of)
        code_html = code_html.replace(title, f'<span class="filename">{note}</span>', 1)
    return stand_in(md, code_html, searchable(code, language)) if context.late_code else code_html
