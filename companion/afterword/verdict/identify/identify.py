"""Who a profile is in the log: by id, else by likeness of names and employers (MATCHING.md)."""

from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.identify.candidates import candidates
from afterword.verdict.identify.employers import Employment, common, employment
from afterword.verdict.identify.entry import Entry
from afterword.verdict.identify.index import Index, index_of
from afterword.verdict.identify.keys import keys_of, kind, name_in_slug
from afterword.verdict.identify.level import Judged, choose, level
from afterword.verdict.identify.match import NOBODY, Clue, Match
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.identify.score import Grade, Likely, company_clue, name_likeness
from afterword.verdict.log import Log
from afterword.words import MatchKind


class _Asked(NamedTuple):
    """A profile, read. `in_address` is the name that its slug spells, if any."""

    name: ParsedName
    in_address: ParsedName
    employment: Employment
    keys: list[str]

    @property
    def names(self) -> list[ParsedName]:
        return [name for name in (self.name, self.in_address) if name.tokens]


def identify(profile: Profile, log: Log) -> Match:
    """Who the profile is, with the evidence for the best answer.

    The user's own word about an id goes before everything. Takes any text in any field.
    """
    index = index_of(log)
    keys = keys_of(profile)
    told = index.book.words(keys)
    linked = [word for word in told.values() if isinstance(word, f.Linked) and word.person in log.people]
    if linked:
        person = log.people[max(linked, key=lambda word: word.at).person]
        return Match(MatchKind.EXACT, (person,), (Clue("linked", "You linked this profile to them.", 10.0),))
    asked = _read(profile, keys)
    found = candidates(asked.names, [asked.employment.company] if asked.employment.company else [], index)
    likely = [_judge(asked, entry, index, log) for entry in found if entry.id not in told]
    return choose(likely) if likely else NOBODY


def _read(profile: Profile, keys: list[str]) -> _Asked:
    name, address = parse_name(profile.name or ""), parse_name(name_in_slug(keys))
    tells_more = len(address.tokens) > 1 and not _spelt(address) <= _spelt(name)
    work = employment(profile.company, profile.headline)
    return _Asked(name, address if tells_more else parse_name(""), work, keys)


def _spelt(name: ParsedName) -> set[str]:
    return {token.key for token in name.tokens}


def _judge(asked: _Asked, entry: Entry, index: Index, log: Log) -> Judged:
    name = _likeness(asked, entry)
    if name.grade is Grade.NONE:
        return Judged(log.people[entry.id], MatchKind.NONE, ())
    shared = common(asked.employment, list(entry.companies.values()))
    other = _has_other_address(asked.keys, index.book.linked(entry.id))
    clues = [*name.clues, company_clue(shared)]
    if other:
        clues.append(Clue("address", "you linked them to another LinkedIn address", -3.0))
    return Judged(log.people[entry.id], level(name.grade, shared.likeness, other), tuple(clues))


def _likeness(asked: _Asked, entry: Entry) -> Likely:
    """The best of all names of both sides. An address only hints: its words are nobody's spelling."""
    by_name = [name_likeness(asked.name, name) for name in entry.names] if asked.name.tokens else []
    best = max(by_name, key=_best, default=Likely(Grade.NONE, ()))
    if best.grade >= Grade.HINTED or not asked.in_address.tokens:
        return best
    by_address = max((name_likeness(asked.in_address, name) for name in entry.names), key=_best)
    if by_address.grade <= max(best.grade, Grade.SINGLE):
        return best
    clue = Clue("address", f"the address reads {asked.in_address.display}", 2.0)
    return Likely(Grade.HINTED, (clue, *by_address.clues[1:]))


def _best(likely: Likely) -> tuple[Grade, float]:
    return likely.grade, likely.score


def _has_other_address(keys: list[str], linked: set[str]) -> bool:
    """Whether an id of theirs and one of the profile's are of one kind and differ."""
    return any(kind(own) == kind(key) and own != key for own in linked for key in keys) and not (
        linked & set(keys)
    )
