"""The only file that knows MkDocs: it makes one ``mkdocs build`` give both languages.

The process that the reader started builds LANGUAGES[0] and starts a second one for the other
language. Both build into the cache; the site is put in place when both are complete.
"""

import html
import logging
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import jieba  # noqa: E402
from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.plugins import event_priority  # noqa: E402
from mkdocs.structure.files import File  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402
from mkdocs.utils import CountHandler, get_relative_url, meta  # noqa: E402

from builder import catalogue, checks, concepts, figures, fonts, labs, mathematics, notebook, publish, terms  # noqa: E402
from builder.commit import date_of_last_commit  # noqa: E402
from builder.page import FIGURE, python_sources  # noqa: E402
from builder.paths import CACHE, DOCS, LANGUAGES, SNIPPETS  # noqa: E402

log = logging.getLogger("mkdocs.hooks.builder")
LANGUAGE = os.environ.get("SITE_LANGUAGE", LANGUAGES[0])
FIRST = LANGUAGES.index(LANGUAGE) == 0
STAGE, BUILT = CACHE / "stage" / LANGUAGE, CACHE / "built"
CODE_FENCE = re.compile(r'^( *)```python\n *--8<-- "([\w/]+/)(\w+\.py)', re.MULTILINE)
NAMED_FENCE = r'\1```{ .python title="\3" }\n\1--8<-- "\2\3'
state = {}


@event_priority(100)  # before the search plugin picks its language
def on_config(config):
    """Turn the one configuration into that of a language."""
    state.update(site=Path(config.site_dir), url=f"{config.site_url.rstrip('/')}/")
    config.docs_dir, config.site_dir = str(DOCS / LANGUAGE), str(BUILT / LANGUAGE)
    config.site_url = f"{state['url']}{LANGUAGE}/"
    config.theme["language"] = LANGUAGE
    words = {name: text[LANGUAGE] for name, text in config.extra["words"].items()}
    config.site_name, config.site_description = words["site_name"], words["site_description"]
    for palette in config.theme["palette"]:
        palette["toggle"]["name"] = words[palette["toggle"]["name"]]
    config.extra.update(words=words, language=LANGUAGE, other=LANGUAGES[1 if FIRST else 0])
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [str(STAGE), str(SNIPPETS)]
    config.plugins["material/search"].config.update(lang=[LANGUAGE], **config.extra["search"][LANGUAGE])
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(CACHE / "notebooks" / LANGUAGE)
    logging.getLogger("jieba").setLevel("WARNING")
    (CACHE / "jieba").mkdir(parents=True, exist_ok=True)
    jieba.dt.tmp_dir = str(CACHE / "jieba")  # else any jieba of this machine shares a file in /tmp
    # in place of the hour of the build, for the same bytes every time
    os.environ.setdefault("SOURCE_DATE_EPOCH", date_of_last_commit())
    return config


def on_pre_build(config):
    """Check the sources, draw the figures, and start the other language."""
    shutil.rmtree(STAGE, ignore_errors=True)
    for source in SNIPPETS.rglob("*.py"):
        target = STAGE / source.relative_to(SNIPPETS)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(catalogue.localised(source, LANGUAGE), "utf-8")
    terms.write_tables(STAGE / "terms", LANGUAGE)
    concepts.write_tables(STAGE / "concepts", LANGUAGE)
    if FIRST:
        found = [str(each) for each in checks.problems()] + figures.draw(
            figures.plots(), lambda result: log.info("Drew %s (%.1f s)", result.job.file.stem, result.seconds)
        )
        for problem in found:
            log.warning(problem)
        if found and config.strict:  # also under --quiet, which hides warnings from MkDocs' own count
            raise PluginError("\n".join(found))
        fonts.math_font()
        command = [sys.executable, "-m", "mkdocs", "build", "-f", config.config_file_path]
        command += ["--strict"] * config.strict
        variables = {
            "PYTHONUTF8": "1",
            "SITE_LANGUAGE": LANGUAGES[1],
            "SITE_URL": state["url"],
        }
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"}
        state["other"] = subprocess.Popen(command, env=os.environ | variables, **pipes)


def on_files(files, config):
    """Add the style sheets, the font and the figures; let mkdocs-jupyter see the labs."""
    added = {f"assets/{path.name}": path for path in (DOCS / "assets").iterdir()}
    added["assets/math.woff2"] = fonts.math_font()
    for plot in figures.plots():
        pictures = [figures.variant(plot, LANGUAGE, theme) for theme in figures.THEMES]
        added |= {_figure_uri(plot, picture): picture for picture in pictures if picture.exists()}
    for uri, path in added.items():
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    for file in files.documentation_pages():
        if file.src_uri.startswith(labs.FOLDER):
            file.abs_src_path = str(labs.stage(DOCS / LANGUAGE / file.src_uri, LANGUAGE))
    return files


def on_nav(nav, config, files):
    """Name the sections of the navigation in this language."""
    for section in (item for item in nav.items if item.is_section):
        if section.title not in config.extra["sections"]:
            raise PluginError(f"mkdocs.yml: extra.sections has no name for the section “{section.title}”")
        section.title = config.extra["sections"][section.title][LANGUAGE]
    return nav


def on_page_markdown(markdown, page, config, files):
    """Put in the figures and the names of the files; remember the source for the notebook."""
    page.source = (DOCS / LANGUAGE / page.file.src_uri).read_text("utf-8")
    markdown, page.meta = meta.get_data(page.source)  # of a lab MkDocs has read the notebook
    markdown = CODE_FENCE.sub(NAMED_FENCE, markdown)
    return re.sub(FIGURE.pattern, lambda match: _figure(match, page), markdown, flags=re.MULTILINE)


def _figure_uri(plot: Path, picture: Path) -> str:
    return f"assets/figures/{plot.parent.name}/{plot.stem.removeprefix('plot_')}.{picture.name}"


def _figure(match: re.Match, page) -> str:
    plot, images = SNIPPETS / match["plot"], ""
    width, height = figures.drawn(plot)["size"]
    for theme in figures.THEMES:
        if (picture := figures.variant(plot, LANGUAGE, theme)).exists():
            url = get_relative_url(_figure_uri(plot, picture), page.url)
            images += f'<img src="{url}#only-{theme}" alt="{html.escape(match["alt"])}"'
            images += f' width="{width}" height="{height}" loading="lazy">'
    source = f'<a class="figure-source" href="{plot.name}" download>{plot.name}</a>'
    return f"<figure>{images}<figcaption>{source}</figcaption></figure>"


def on_page_content(html, page, config, files):
    """Finish a page: a lab's outputs, the formulas, the terms and the downloads."""
    if page.file.src_uri.startswith(labs.FOLDER):
        page.source = labs.with_outputs(page.source, html)
        page.markdown = labs.with_outputs(page.markdown, html)
        Page.render(page, config, files)
        html = page.content
    _add_downloads(page, config, files)
    html = mathematics.to_mathml(html)
    if page.file.src_uri.startswith("reference/"):  # lists of names, which lead elsewhere
        return html
    glossary = get_relative_url(f"{terms.GLOSSARY}/", page.url)
    return terms.link_terms(html, LANGUAGE, page.file.src_uri, glossary)


def _add_downloads(page, config, files) -> None:
    """Add the .py files and the .ipynb of a page to the site, and name them for the template."""
    contents = {
        Path(file).name: catalogue.without_sections((STAGE / file).read_text("utf-8"))
        for file in python_sources(page.source)
    }
    if contents:
        cells = notebook.cells(page.source, LANGUAGE)
        source_url = f"{config.site_url}{page.file.src_uri}"
        contents[f"{Path(page.file.src_uri).stem}.ipynb"] = notebook.notebook(cells, source_url)
    for name, content in contents.items():
        files.append(File.generated(config, f"{page.url}{name}", content=content))
    page.downloads = list(contents)


@event_priority(-100)  # after the plugins have written their files
def on_post_build(config):
    """Wait for the other language, then put the site in place."""
    if not FIRST:
        return
    other = state.pop("other")
    report, _ = other.communicate()
    for line in report.splitlines():
        if line.startswith(("WARNING", "ERROR")):
            log.warning("[%s] %s", LANGUAGES[1], line.partition("-")[2].strip())
    if other.returncode:
        raise PluginError(f"the build of {LANGUAGES[1]} failed:\n{report}")
    counters = [each for each in logging.getLogger("mkdocs").handlers if isinstance(each, CountHandler)]
    if not any(counter.get_counts() for counter in counters):
        publish.publish(BUILT, state["site"], state["url"])


def on_build_error(error):
    """Leave no process behind."""
    if "other" in state:
        state.pop("other").kill()
