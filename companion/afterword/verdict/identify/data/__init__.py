"""The tables that matching reads, one row a line. `#` starts a comment: each file says where it is from."""

import re
from importlib.resources import files

_READY = re.compile("(?!.*(?:[uoa]e|aa))[a-z0-9, ]+")


def rows(name: str) -> list[str]:
    """The lines of a table, without comments and blanks. `name` is the file's."""
    lines = files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def words(name: str) -> frozenset[str]:
    """All words of a table that is a plain list of words."""
    return frozenset(word for row in rows(name) for word in row.split())


def is_ready(row: str) -> bool:
    """Whether every word of a row is its own key (tokens.key), as most are: nothing is left to fold."""
    return _READY.fullmatch(row) is not None
