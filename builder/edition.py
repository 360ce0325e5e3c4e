"""One language's site: what MkDocs asks for, page by page, while it builds that language."""

from functools import partial
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File

from builder import assets, cache, catalogue, figures, former, interactive, notebook, policy, search
from builder.fingerprint import fingerprint
from builder.kept import EditionPage
from builder.make import Products
from builder.markdown import Project, figure_url, fill, makeExtension, picture_address
from builder.page import blocks, python_sources
from builder.paths import CACHE, LANGUAGES, ROOT, SNIPPETS
from builder.sources import plots, read

BEGINNING = 6  # blocks that fit a first screen


class Edition(BasePlugin):
    """A language: its words, its Markdown extension, and what it adds to the pages and files."""

    def __init__(self, language: str, products: Products, messages: list[str], served: Path):
        self.language, self.findings, self.signs = language, [], set()
        self.served = served  # where the former edition lies, if there is one
        self.messages = messages  # what MkDocs finds
        self.changes = products.changes
        self.resources = Project(language, products.lab_outputs)
        self.extension = makeExtension(language=language, resources=self.resources, late_code=True)

    @event_priority(100)  # before the search plugin picks its language
    def on_config(self, config):
        """Put the names and words of the language into the configuration."""
        config.theme["language"] = self.language
        words = {name: text[self.language] for name, text in config.extra["words"].items()}
        config.site_name, config.site_description = words["site_name"], words["site_description"]
        for palette in config.theme["palette"]:
            palette["toggle"]["name"] = words[palette["toggle"]["name"]]
        (other,) = set(LANGUAGES) - {self.language}
        config.extra.update(words=words, language=self.language, other=other)
        config.extra.update(policy=policy.policy(), inline=policy.inline())
        for script in config.extra_javascript:
            script.path = f"../{script.path}"  # where builder/assets.py puts it
        config.markdown_extensions.append(self.extension)
        config.plugins["material/search"].config.update(lang=[self.language])
        return config

    def on_files(self, files, config):
        """Add the style sheets, the scripts and the figures."""
        self.shared, added = assets.share(files, config, self.language), {}
        for plot in plots():
            for theme in figures.THEMES:
                picture = figures.variant(plot, self.language, theme)
                if picture.exists():
                    added[figure_url(plot, picture)] = picture
        scripts, texts = interactive.published(self.language)
        added |= {f"assets/{name}": path for name, path in scripts.items()}
        for name, text in texts.items():
            files.append(File.generated(config, f"assets/{name}", content=text))
        for uri, path in added.items():
            files.append(File.generated(config, uri, abs_src_path=str(path)))
        for file in files.documentation_pages():
            state = fingerprint(Path(file.abs_src_path), config, self.resources)
            EditionPage(file, config, self.extension, self.language, state)
        return files

    def on_nav(self, nav, config, files):
        """Name the sections of the navigation."""
        for section in (item for item in nav.items if item.is_section):
            if section.title not in config.extra["sections"]:
                raise PluginError(f"mkdocs.yml: extra.sections has no name for the section “{section.title}”")
            section.title = config.extra["sections"][section.title][self.language]
        return nav

    def on_env(self, env, config, files):
        """Keep the compiled templates, and under ``mkdocs serve`` the pages that are as they were."""
        folder = CACHE / "templates" / "trimmed"
        folder.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))
        env.trim_blocks = env.lstrip_blocks = True  # a seventh of a page would be blanks around the tags
        assets.addresses(env, self.shared)
        pages = [file.page for file in files.documentation_pages()]
        templates = [path for path in sorted((ROOT / "theme").rglob("*")) if path.is_file()]
        templates.append(Path(config.config_file_path))
        titles = repr([(page.title, page.url) for page in pages])
        around = cache.key(titles, repr(self.changes), *templates)
        for page in pages:
            page.repeat(around)
        return env

    def on_post_page(self, output, page, config):
        """Keep the page for the next build of ``mkdocs serve``; in this one it is written, and done."""
        page.keep(output, flawless=not self.messages and not self.findings)
        page.content = page.late_code = None

    def on_page_content(self, html, page, config, files):
        """Put the downloads beside the page, and name them for the template."""
        self.findings += page.findings
        self.signs |= page.signs
        downloads = page.once("downloads", lambda: self._downloads(page, config))
        folder = Path(config.site_dir, page.url)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in downloads.items():
            former.write(content, folder / name, self.served / page.url / name)
        page.downloads = list(downloads)
        page.pictures = page.once("pictures", lambda: self._seen_first(page))

    @event_priority(90)  # before the search plugin
    def _skip_search(self, context, page, config, nav):
        """Let it pass over a page whose entries are kept."""
        page.first_entry = len(config.plugins["material/search"].search_index.entries)
        if page.was_made("entries"):
            page.meta["search"] = {"exclude": True}

    @event_priority(-100)  # after the search plugin, which need not walk through highlighted code
    def _fill(self, context, page, config, nav):
        """Put in the code blocks."""
        entries = config.plugins["material/search"].search_index.entries
        entries[page.first_entry :] = page.once("entries", lambda: entries[page.first_entry :])
        page.content = fill(page.content, page.late_code)

    on_page_context = CombinedEvent(_skip_search, _fill)

    @event_priority(90)  # before the search plugin, which then writes an index without entries
    def on_post_build(self, config):
        """Write what search fetches with the first query."""
        index = config.plugins["material/search"].search_index
        search.write(Path(config.site_dir), self.language, index.entries)
        index.entries = []

    def _seen_first(self, page) -> dict[str, str]:
        """Return the address of the picture at the beginning of a page for each theme, if there is one."""
        beginning = blocks(read(Path(page.file.abs_src_path)))[:BEGINNING]
        plot = next((SNIPPETS / block.source for block in beginning if block.kind == "figure"), None)
        pictures = {theme: figures.variant(plot, self.language, theme) for theme in figures.THEMES if plot}
        return {theme: figure_url(plot, file) for theme, file in pictures.items() if file.exists()}

    def _downloads(self, page, config) -> dict[str, str]:
        """Return the .py files and the .ipynb of a page by their names."""
        source = read(Path(page.file.abs_src_path))
        contents = {
            Path(file).name: catalogue.without_sections(catalogue.localised(SNIPPETS / file, self.language))
            for file in python_sources(source)
        }
        if contents:
            picture_url = partial(picture_address, config.site_url, self.language)
            cells = notebook.cells(
                source, self.language, self.resources.lab_output, self.resources.table, picture_url
            )
            name = f"{Path(page.file.src_uri).stem}.ipynb"
            contents[name] = notebook.notebook(cells, f"{config.site_url}{page.file.src_uri}")
        return contents
