"""The tables that matching reads, one row a line. `#` starts a comment: each file says where it is from."""

from importlib.resources import files


def rows(name: str) -> list[str]:
    """The lines of a table, without comments and blanks. `name` is the file's."""
    lines = files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def words(name: str) -> frozenset[str]:
    """All words of a table that is a plain list of words."""
    return frozenset(word for row in rows(name) for word in row.split())
