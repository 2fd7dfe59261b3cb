"""Lists in text files: lines that begin with # are comments, [words] in brackets begin a section."""

from functools import cache
from pathlib import Path


def lines(path: Path) -> list[str]:
    """The lines that hold something."""
    return [line for line in path.read_text().splitlines() if line[:1] not in ("", "#")]


@cache
def sections(path: Path) -> dict[str, list[str]]:
    """Each section's lines."""
    found: dict[str, list[str]] = {}
    for line in lines(path):
        if line.startswith("[") and line.endswith("]"):
            found[line.strip("[]")] = []
        else:
            found[list(found)[-1]].append(line)
    return found


@cache
def entries(path: Path) -> dict[str, list[str]]:
    """Each section's words, several a line; underscores stand for spaces."""
    return {
        name: [word.replace("_", " ") for line in told for word in line.split()]
        for name, told in sections(path).items()
    }
