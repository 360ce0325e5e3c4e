"""Where the links of a page lead, once the pages of one language are alone."""

import posixpath
import re
from urllib.parse import urlsplit

OTHER = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|$", re.IGNORECASE)  # another host, data, the page itself


def place(target: str, page: str, language: str) -> tuple[str, str] | None:
    """Return the file of the site that a link leads to, and what follows its path.

    ``page`` is the file of the page below the folder of its language. The file is named from the site's root
    and a folder is its index.html. Returns None for what is no link to another file of the site.
    """
    if OTHER.match(target):
        return None
    parts = urlsplit(target)
    folder = posixpath.dirname(page)
    file = posixpath.normpath(posixpath.join(language, folder, parts.path))
    if posixpath.basename(parts.path) in ("", ".", ".."):
        file = posixpath.join(file, "index.html")
    return file, target[len(parts.path) :]


def relative(file: str, page: str) -> str:
    """Return a file as a page links to it, both from the same root."""
    return posixpath.relpath(file, posixpath.dirname(page) or ".")


def on_the_web(file: str, site_url: str) -> str:
    """Return the address at which the published site has a file."""
    return site_url + re.sub(r"(^|/)index\.html$", r"\1", file)


def below(file: str, language: str) -> str | None:
    """Return a file of a language from the folder of that language; None where it is not in it."""
    return file.removeprefix(f"{language}/") if file.startswith(f"{language}/") else None
