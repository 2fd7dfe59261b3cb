"""Who a profile is in the log: by id, else by likeness of names and employers (MATCHING.md)."""

from collections.abc import Iterator

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.identify.asked import Asked, read
from afterword.verdict.identify.candidates import Search
from afterword.verdict.identify.compared import compared
from afterword.verdict.identify.index import Index, index_of
from afterword.verdict.identify.keys import keys_of, kind
from afterword.verdict.identify.level import Judged, choose, level
from afterword.verdict.identify.match import Clue, Match
from afterword.verdict.identify.model import model
from afterword.verdict.identify.score import Scored, scored
from afterword.verdict.log import Log
from afterword.words import MatchKind

# Bits in common: behind the best, up to which somebody may be meant as well, or may yet turn out to be; and
# those below which nobody is looked at. Then how many are looked at in each round.
_RIVALS, _BEHIND, _LEAST = 3, 14, 14
_FIRST, _SECOND, _THIRD = 5, 2, 3


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
    asked = read(profile, keys)
    match = choose(_judged(asked, told, index, log), model().gap)
    return match._replace(dropped=asked.name.dropped)


def _judged(asked: Asked, told: dict[str, f.Linked | f.RuledOut], index: Index, log: Log) -> list[Judged]:
    """Everybody worth a look, those with most in common first: who is harder to find is looked for only as
    long as nobody sure was found."""
    if not asked.names:
        return []
    search, found = Search(asked, index, log), dict[str, Judged]()
    least = _LEAST if max(len(name.tokens) for name in asked.names) > 1 else 0
    for ids in _rounds(search, least):
        for id in ids:
            if id not in told and id not in found:
                one = score_of(asked, id, index, log)
                if one:
                    found[id] = _judge(asked, one, index)
        if any(one.level in (MatchKind.EXACT, MatchKind.LIKELY) for one in found.values()):
            break
    return list(found.values())


def _rounds(search: Search, least: int) -> Iterator[list[str]]:
    """By how much they have in common: who may be meant as well as the best; who may yet turn out to be."""
    close = search.close()
    best = close[0][0] if close else 0
    rivals = [id for shared, id in close if shared >= best - _RIVALS][:_FIRST]
    yield rivals
    behind = (id for shared, id in close if shared >= max(best - _BEHIND, least))
    second = [id for id in behind if id not in rivals][:_SECOND]
    yield second
    looked_at = {*rivals, *second}
    yield [id for shared, id in search.far() if shared >= least and id not in looked_at][:_THIRD]


def _judge(asked: Asked, one: Scored, index: Index) -> Judged:
    other = _has_other_address(asked.keys, index.book.linked(one.compared.person.id))
    return Judged(level(one, model(), other_address=other), one, other)


def score_of(asked: Asked, id: str, index: Index, log: Log) -> Scored | None:
    """How the profile and the person with that id compare; None where they have nothing in common."""
    one = compared(asked, log.people[id], index, log)
    return scored(one, index, len(log.people)) if one else None


def _has_other_address(keys: list[str], linked: set[str]) -> bool:
    """Whether an id of theirs and one of the profile's are of one kind and differ."""
    return any(kind(own) == kind(key) and own != key for own in linked for key in keys) and not (
        linked & set(keys)
    )
