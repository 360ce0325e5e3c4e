"""A folder served as hosts serve it: text packed by gzip, and kept by the browser for ten minutes."""

import gzip
import threading
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

PACKED = {".css", ".html", ".js", ".json", ".svg", ".xml"}


class Packing(SimpleHTTPRequestHandler):
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

    def log_message(self, *_):
        """Say nothing."""


@cache
def packed(file: Path) -> bytes:
    """Return a file as it goes over the wire."""
    return gzip.compress(file.read_bytes(), 6)


def served(folder: Path) -> str:
    """Serve a folder until this process ends; return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Packing, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"
