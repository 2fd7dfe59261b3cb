"""Who is worth a closer look: people that share two words with the profile, or one and the company, or whose
address fits it.

Twice: first by words as they are, as short forms and as other scripts write them; and only if nobody sure was
found so, by what slips and other spellings may have made of them.
"""

from collections.abc import Iterable
from itertools import pairwise
from math import log2

from afterword.verdict.identify.asked import Asked
from afterword.verdict.identify.frequency import rarity
from afterword.verdict.identify.index import ALONE, Index
from afterword.verdict.identify.mailbox import Fit
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.postings import everybody, posted
from afterword.verdict.identify.ranked import Group, best
from afterword.verdict.identify.tokens import Token, key
from afterword.verdict.log import Log

_CLOSER = 8  # people that are compared word by word
_CROWD = 400  # people who share a word, from which initials are no longer looked through
_FEW = 12  # people who share a word that is rare enough to look at all of them
_TOLD = 300  # people, from which a log itself begins to tell how common a word is
# How much these count for who is looked at, in bits of rarity.
_COLLEAGUE, _INITIAL, _JOINED = 9, 3, 20
_FITS = {Fit.FULL: 22, Fit.INITIAL: 18, Fit.WORD: 5}
_CERTAIN = 18


class Search:
    """One profile's search through an index."""

    __slots__ = ("_asked", "_close", "_colleagues", "_groups", "_index", "_log")

    def __init__(self, asked: Asked, index: Index, log: Log) -> None:
        self._index, self._asked, self._log = index, asked, log
        self._colleagues = everybody(index.by_company, asked.company_keys())
        self._close: dict[str, set[str]] = {}
        self._groups: list[list[Group]] = []

    def close(self) -> list[tuple[int, str]]:
        """Those who share words as they are, by how much they have in common, in bits, and their ids."""
        addressed = self._addressed()
        names = self._asked.names
        self._groups = [[*self._called(name), *self._joined(name), *addressed] for name in names]
        alone = (self._alone(name) for name in names)
        return self._best([*alone, *(people for g in self._groups for bits, people in g if bits >= _CERTAIN)])

    def far(self) -> list[tuple[int, str]]:
        """Those who may be meant all the same: close() comes first."""
        certain = []
        self._colleagues |= everybody(self._index.by_company, self._asked.headline_keys())
        for name, groups in zip(self._asked.names, self._groups, strict=True):
            initialled = self._initialled(name, groups)
            certain += [self._rare(groups), initialled]
            groups += [*self._nearly(name), (_INITIAL, initialled)]
        return self._best(certain)

    def _best(self, certain: Iterable[set[str]]) -> list[tuple[int, str]]:
        """Everybody in two groups, or one and the company, besides those who are worth it anyway."""
        found = set().union(*certain)
        for groups in self._groups:
            seen: set[str] = set()
            for _, people in sorted(groups, key=lambda group: len(group[1])):
                found |= people & seen
                found |= people & self._colleagues
                seen |= people
        return best(_CLOSER, found, [[*groups, (_COLLEAGUE, self._colleagues)] for groups in self._groups])

    def _group(self, token: Token, words: Iterable[str]) -> Group:
        """Those who bear any of the words, and how rare that is, by the world and by the log."""
        people = everybody(self._index.by_word, words)
        told = max(len(people) - 1, 0) / (len(self._log.people) + _TOLD)
        return round(-log2(2.0 ** -rarity(token.key) + told)), people

    def _called(self, name: ParsedName) -> list[Group]:
        """By each word, its forms, its initial, and what other scripts make of it."""
        index, found = self._index, []
        for token in (*name.tokens, *name.others, *name.heard()):
            words = {*index.vocabulary.called(token.key), *index.vocabulary.rewritten(token)}
            self._close[token.key] = words
            found.append(self._group(token, words))
        letters = dict.fromkeys(token.key[0] for token in name.tokens if len(token.key) > 1)
        return found + [
            (_INITIAL, everybody(index.by_word, letter)) for letter in letters if letter in index.by_word
        ]

    def _joined(self, name: ParsedName) -> list[Group]:
        """By two words that are one in the log, or one that is two (Jun-Hui, Junhui)."""
        glued = [key(a.key + b.key) for a, b in pairwise(name.tokens)]
        groups = [everybody(self._index.by_word, glued), *map(self._parted, name.tokens)]
        return [(_JOINED, people) for people in groups if people]

    def _parted(self, token: Token) -> set[str]:
        by_word, found = self._index.by_word, set()
        for at in range(2, len(token.key) - 1):
            head, tail = token.key[:at], token.key[at:]
            if head in by_word and tail in by_word:
                found |= set(posted(by_word, head)) & set(posted(by_word, tail))
        return found

    def _nearly(self, name: ParsedName) -> list[Group]:
        """By what slips and other spellings may have made of each word."""
        known, found = self._index.vocabulary, []
        for token in name.tokens:
            words = {*known.slips(token.key), *known.respelt(token), *known.cognates(token.key)}
            bits, people = self._group(token, words - self._close[token.key])
            found.append((min(bits, rarity(token.key) // 2), people))
        return found

    def _addressed(self) -> list[Group]:
        """By what people make of such a name before an @."""
        by_mailbox, boxes = self._index.by_mailbox, self._asked.boxes
        return [(_FITS[boxes[box]], set(posted(by_mailbox, box))) for box in boxes.keys() & by_mailbox.keys()]

    def _alone(self, name: ParsedName) -> set[str]:
        """Whose whole name is one of the words."""
        return everybody(self._index.by_word, (ALONE + token.key for token in name.tokens))

    def _rare(self, groups: list[Group]) -> set[str]:
        return set().union(*(people for _, people in groups if len(people) <= _FEW))

    def _initialled(self, name: ParsedName, groups: list[Group]) -> set[str]:
        """Among those who share a word: whose name has a word with each of the profile's initials."""
        initials = [token.key for token in name.tokens if len(token.key) == 1]
        if not initials:
            return set()
        pool = set().union(*(people for _, people in groups if len(people) <= _CROWD))
        return {person for person in pool if all(f" {i}" in self._line(person) for i in initials)}

    def _line(self, person: str) -> str:
        return f" {self._log.people[person].name}".casefold()
