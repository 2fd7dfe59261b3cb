"""One person as the index keeps them: every name they go by and every company they are known from."""

from afterword.verdict.identify.company import Company
from afterword.verdict.identify.name import ParsedName


class Entry:
    """`line` is the latest name's keys, sorted, for a quick look; `companies` by where we know it from."""

    __slots__ = ("companies", "id", "line", "names")

    def __init__(self, id: str) -> None:
        self.id = id
        self.names: list[ParsedName] = []
        self.companies: dict[str, Company] = {}
        self.line = ""
