"""What identify() looks people up by, kept with the log and brought up to date by the facts told since.

Only what finding needs: words of names, companies, mailboxes, ids → people; and names as they were read.
Where somebody works is looked up in the log. Facts are never taken back from it: whatever takes one back
makes another log.
"""

from collections.abc import Callable, Iterable

from afterword.verdict import facts as f
from afterword.verdict.identify.company import Company, parse_company
from afterword.verdict.identify.keys import Book
from afterword.verdict.identify.mail import company_in
from afterword.verdict.identify.mailbox import mailbox
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.postings import Postings, post, posted
from afterword.verdict.identify.vocabulary import Vocabulary
from afterword.verdict.log import Log

ALONE = "="
"""What stands before a word that is somebody's whole name."""


class Index:
    """Postings from what can be looked up to the ids of the people it fits."""

    __slots__ = ("_companies", "_read", "book", "by_company", "by_mailbox", "by_word", "names", "vocabulary")

    def __init__(self) -> None:
        self._read = 0
        self._companies: dict[str, tuple[Company, set[str]]] = {}
        self.names: dict[str, tuple[ParsedName, ...]] = {}
        """By id of a person, their names as they were read: the same people are looked at again and again."""
        self.book = Book()
        self.vocabulary = Vocabulary()
        self.by_word: Postings = {}
        self.by_company: Postings = {}
        self.by_mailbox: Postings = {}

    def catch_up(self, log: Log) -> None:
        """Read the facts told since the last time."""
        for fact in log.told[self._read :]:
            read = _READ.get(type(fact))
            if read:
                read(self, fact, log)
        self._read = len(log.told)

    def company(self, text: str) -> Company:
        """The text read as a company; many people have the same."""
        return self._company(text)[0]

    def called(self, words: Iterable[str]) -> set[str]:
        """The ids of those in whose names all these words are."""
        found = [set(posted(self.by_word, word)) for word in words]
        return set.intersection(*found) if found else set()

    def name(self, fact: f.Named, log: Log) -> None:
        self._name(log.people[fact.person].id, parse_name(fact.name))

    def employ(self, fact: f.Employed, log: Log) -> None:
        self._employ(log.people[fact.person].id, fact.company)

    def involve(self, fact: f.Involved, log: Log) -> None:
        if fact.person in log.people and fact.application in log.applications:
            self._employ(log.people[fact.person].id, log.applications[fact.application].company)

    def open(self, fact: f.Opened, log: Log) -> None:
        """An application's company: who was involved before is told by it from now on."""
        if self._read:
            for person in log.people_in(fact.application):
                self._employ(person.id, fact.company)

    def address(self, fact: f.Addressed, log: Log) -> None:
        id = log.people[fact.person].id
        self._employ(id, company_in(fact.email))
        box = mailbox(fact.email)
        if box:
            post(self.by_mailbox, box, id)

    def _name(self, id: str, name: ParsedName) -> None:
        self.names[id] = (*self.names.get(id, ()), name)
        for token in (*name.tokens, *name.others, *name.heard()):
            if post(self.by_word, token.key, id):
                self.vocabulary.learn(token)
            else:
                self.vocabulary.see(token)
        if len(name.tokens) == 1:
            post(self.by_word, ALONE + name.tokens[0].key, id)

    def _employ(self, id: str, text: str) -> None:
        for key in self._company(text)[1]:
            post(self.by_company, key, id)

    def _company(self, text: str) -> tuple[Company, set[str]]:
        found = self._companies.get(text)
        if found is None:
            company = parse_company(text)
            found = self._companies[text] = company, company.keys
        return found


def index_of(log: Log) -> Index:
    """The log's index, up to date."""
    index = log.index
    if not isinstance(index, Index):
        index = log.index = Index()
    index.catch_up(log)
    return index


# Facts of other types say nothing about who somebody is.
_READ: dict[type[f.Fact], Callable[..., None]] = {
    f.Named: Index.name,
    f.Employed: Index.employ,
    f.Addressed: Index.address,
    f.Linked: lambda index, fact, _: index.book.tell(fact),
    f.RuledOut: lambda index, fact, _: index.book.tell(fact),
    f.Involved: Index.involve,
    f.Opened: Index.open,
}
