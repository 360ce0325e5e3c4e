"""Render Markdown as the site does, for tests: Markdown in, HTML out."""

from markdown import Markdown

from builder.markdown import Picture

EXTENSIONS = ["admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc"]
EXTENSIONS += ["pymdownx.details", "pymdownx.inlinehilite", "pymdownx.superfences"]
INCLUDE = '--8<-- "tensors/shapes.py"'
OUTPUT = '--8<-- "tensors/shapes.out"'


class Files:
    """Resources that hold one text."""

    def __init__(self, text: str = "", printed: str | None = None):
        self.text, self.printed = text, printed

    def content(self, file: str, section: str) -> str:
        if section == "missing":
            raise KeyError(section)
        if "nowhere" in file:
            raise FileNotFoundError(2, "no such file", f"/anywhere/snippets/{file}")
        return self.text

    def lab_output(self, file: str, section: str) -> str | None:
        return self.printed

    def figure(self, plot: str) -> Picture | None:
        urls = {theme: f"assets/figures/tensors/view.en.{theme}.svg" for theme in ("light", "dark")}
        return None if "undrawn" in plot else Picture(urls, 300, 200)

    def touch(self, plot: str) -> tuple[str, str] | None:
        return ("assets/interactive/tensors/moved/", "{}") if "moved" in plot else None

    def table(self, file: str) -> str:
        return {"terms/data.md": "| A | B |\n|---|---|\n| *a* | b |\n"}[file]

    def terms(self) -> list[dict]:
        return []


def markdown(**config) -> Markdown:
    config = {"language": "en", "page": "x/y.md", "page_url": "x/y/", "resources": Files()} | config
    return Markdown(
        extensions=[*EXTENSIONS, "builder.markdown"], extension_configs={"builder.markdown": config}
    )


def rendered(text: str, **config) -> str:
    return markdown(**config).convert(text)


def fence(line: str, language: str = "python", indent: str = "") -> str:
    return "\n".join(indent + each for each in (f"```{language}", line, "```"))
