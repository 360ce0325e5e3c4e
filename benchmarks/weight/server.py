"""A folder served as hosts serve it: text packed by gzip, and kept by the browser for ten minutes."""

import gzip
from functools import cache
from io import BytesIO
from pathlib import Path

from benchmarks.browser import Silent

PACKED = {".css", ".html", ".js", ".json", ".svg", ".xml"}


class Packing(Silent):
    """Serves files as GitHub Pages, Netlify and Cloudflare Pages do."""

    protocol_version = "HTTP/1.1"

    def send_head(self):
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() and self.path.split("?")[0].endswith("/") else file
        if file.suffix not in PACKED or not file.is_file():
            return super().send_head()
        content = packed(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def end_headers(self):
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


@cache
def packed(file: Path) -> bytes:
    """Return a file as it goes over the wire."""
    return gzip.compress(file.read_bytes(), 6)
