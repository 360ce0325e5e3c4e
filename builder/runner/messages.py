"""Messages of one line, whatever went wrong and whatever it says about itself."""

import traceback

LONGEST = 300


def one_line(text: str) -> str:
    """Return a text as one printable line of bounded length."""
    text = " ".join(text.split())
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def message_of(error: BaseException) -> str:
    """Return what an exception says, in one line; of a group also what each of its parts says."""
    lines = traceback.TracebackException(type(error), error, None).format_exception_only()
    # before the message of a SyntaxError stands the source, indented; after a message stand its notes
    message = next(
        (line for line in lines if line.strip() and not line.startswith(" ")), type(error).__name__
    )
    if isinstance(error, BaseExceptionGroup):
        message = f"{message.strip()}: {'; '.join(map(message_of, error.exceptions))}"
    return one_line(message)


def line_of(error: BaseException, file: str) -> int | None:
    """Return the line of ``file`` that the error names, or else the last that it passed through."""
    if getattr(error, "filename", None) == file and getattr(error, "lineno", None):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if frame.filename == file), None)
