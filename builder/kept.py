"""The pages of an edition. ``mkdocs serve`` keeps them from build to build, and renders what has changed.

The content of a page depends on its source and on what it includes, its file on the site also on the
titles of all pages and on the templates; both are known by a fingerprint.
"""

from mkdocs.structure.pages import Page

SHORTCUT = "kept.html"  # the template in theme/ that repeats the output of the former build
serving = False  # else nothing is kept: a build renders each page once
contents: dict[tuple[str, str], tuple[str, dict]] = {}
outputs: dict[tuple[str, str], tuple[str, str]] = {}


class EditionPage(Page):
    """A page with its language's Markdown extension, its code blocks apart from its content."""

    def __init__(self, file, config, extension, language: str, fingerprint: str):
        super().__init__(None, file, config)
        self.extension, self.fingerprint = extension, fingerprint
        self.key = (language, file.src_uri)

    def render(self, config, files) -> None:
        """Set the content, the code blocks, the table of contents and the title."""
        fingerprint, kept = contents.get(self.key, ("", {}))
        if fingerprint != self.fingerprint:
            before = dict(vars(self))
            self.extension.setConfigs({"page": self.file.src_uri, "page_url": self.url})
            super().render(config, files)
            self.late_code = self.extension.md.late_code
            kept = {name: value for name, value in vars(self).items() if before.get(name) is not value}
        vars(self).update(kept)
        if serving:
            # links to ids lead to the page objects of one build; builder/links.py has looked at them
            contents[self.key] = self.fingerprint, kept | {"links_to_anchors": None}

    def repeat(self, surroundings: str) -> None:
        """Take the former output if neither the content nor what is around it has changed."""
        self.around = f"{self.fingerprint} {surroundings}"
        around, output = outputs.get(self.key, ("", ""))
        if around == self.around:
            self.meta["template"], self.output = SHORTCUT, output

    def keep(self, output: str) -> None:
        """Keep the output for the next build."""
        if serving:
            outputs[self.key] = self.around, output
