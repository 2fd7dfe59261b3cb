"""What identify() looks people up by, kept with the log and brought up to date by the facts told since.

Words of names (with all forms they may be short for), neighbours joined, consonants for other scripts,
companies, ids → people. Facts are never taken back from it: `undo` and `forget` make another log.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise

from afterword.verdict import facts as f
from afterword.verdict.identify.company import Company, parse_company
from afterword.verdict.identify.entry import Entry
from afterword.verdict.identify.keys import Book
from afterword.verdict.identify.mail import company_in, name_in
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import Token, sound
from afterword.verdict.log import Log

LATIN, OTHER_SCRIPT = "~", "^"
"""What stands before the consonants of a word in Latin letters, or not."""
ALONE = "="
"""What stands before a word that is somebody's whole name."""
_SHORT = 5  # letters up to which neighbours are often written as one word


class Index:
    """Postings from what can be looked up to the people it fits."""

    __slots__ = ("_companies", "_openings", "_read", "book", "by_company", "by_word", "entries")

    def __init__(self) -> None:
        self._read = 0
        self._companies: dict[str, Company] = {}
        self._openings: dict[str, tuple[f.Opened | None, list[Entry]]] = {}
        self.book = Book()
        self.entries: dict[str, Entry] = {}
        self.by_word: defaultdict[str, list[Entry]] = defaultdict(list)
        self.by_company: defaultdict[str, list[Entry]] = defaultdict(list)

    def catch_up(self, told: list[f.Fact]) -> None:
        """Read the facts told since the last time."""
        for fact in told[self._read :]:
            read = _READ.get(type(fact))
            if read:
                read(self, fact)
        self._read = len(told)

    def entry(self, person: str) -> Entry:
        return self.entries.setdefault(person, Entry(person))

    def name(self, entry: Entry, name: ParsedName) -> None:
        """The person goes by this name too."""
        entry.names.append(name)
        entry.line = " ".join(sorted(token.key for token in name.tokens)) or entry.line
        for key in words_of(name):
            _post(self.by_word[key], entry)

    def employ(self, entry: Entry, source: str, text: str) -> None:
        """The person is known from this company. Another one of the same source takes its place."""
        company = self._companies.get(text) or parse_company(text)
        self._companies[text] = company
        entry.companies[source] = company
        for key in company.keys:
            _post(self.by_company[key], entry)

    def involve(self, fact: f.Involved) -> None:
        opened, people = self._openings.setdefault(fact.application, (None, []))
        entry = self.entry(fact.person)
        _post(people, entry)
        if opened:
            self.employ(entry, fact.application, opened.company)

    def open(self, fact: f.Opened) -> None:
        old, people = self._openings.setdefault(fact.application, (None, []))
        if old is None or old.at <= fact.at:
            self._openings[fact.application] = (fact, people)
            for entry in people:
                self.employ(entry, fact.application, fact.company)

    def address(self, fact: f.Addressed) -> None:
        entry = self.entry(fact.person)
        name, company = parse_name(name_in(fact.email)), company_in(fact.email)
        if name.tokens:
            self.name(entry, name)
        if company:
            self.employ(entry, fact.email, company)


def index_of(log: Log) -> Index:
    """The log's index, up to date."""
    index = log.index
    if not isinstance(index, Index):
        index = log.index = Index()
    index.catch_up(log.told)
    return index


def words_of(name: ParsedName) -> Iterable[str]:
    """Everything a name is found by."""
    words = [key for token in (*name.tokens, *name.others) for key in _keys(token)]
    words += [a.key + b.key for a, b in pairwise(name.tokens) if _may_join(a, b)]
    words += [ALONE + token.key for token in name.tokens if len(name.tokens) == 1]
    return dict.fromkeys(words)


def _may_join(a: Token, b: Token) -> bool:
    return len(a.key) <= _SHORT and len(b.key) <= _SHORT


def _keys(token: Token) -> set[str]:
    """The token's forms, and its consonants, marked by the script it is in."""
    return {*forms(token.key), (LATIN if token.latin else OTHER_SCRIPT) + sound(token.key)}


def _post(postings: list[Entry], entry: Entry) -> None:
    if not postings or postings[-1] is not entry:
        postings.append(entry)


# Facts of other types say nothing about who somebody is.
_READ: dict[type[f.Fact], Callable[..., None]] = {
    f.Named: lambda index, x: index.name(index.entry(x.person), parse_name(x.name)),
    f.Employed: lambda index, x: index.employ(index.entry(x.person), x.company, x.company),
    f.Addressed: Index.address,
    f.Linked: lambda index, x: index.book.tell(x),
    f.RuledOut: lambda index, x: index.book.tell(x),
    f.Involved: Index.involve,
    f.Opened: Index.open,
}
