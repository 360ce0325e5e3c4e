"""What is found wrong, as data: where it is and what to do about it."""

from dataclasses import dataclass
from pathlib import Path

from builder.paths import shown


@dataclass(frozen=True)
class Finding:
    """Something wrong in a file of the project; ``line`` counts from 1, 0 means the file as a whole."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{shown(self.file)}:{self.line}" if self.line else shown(self.file)
        return f"{place}: {' '.join(self.message.split())}"


class SourceError(ValueError):
    """A file of the project cannot be read or parsed. Its text is that of the finding."""

    def __init__(self, file: Path, line: int, message: str):
        super().__init__(str(Finding(file, line, message)))
        self.finding = Finding(file, line, message)

    def __reduce__(self):
        """Let the error travel from a child to its parent."""
        return SourceError, (self.finding.file, self.finding.line, self.finding.message)
