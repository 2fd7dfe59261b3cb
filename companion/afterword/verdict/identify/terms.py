"""What a comparison comes to, in numbers: the terms of the model, each with what it is about.

Every term counts by itself, and those of the name once more together with how the employers and the address
compare: Liz for Elizabeth means more at the same company (MATCHING.md, 5).
"""

from collections.abc import Iterator, Sequence
from math import log2
from typing import NamedTuple

from rapidfuzz.distance import OSA

from afterword.verdict.identify.align import Alignment, Pair, Placed
from afterword.verdict.identify.compared import Compared, Work
from afterword.verdict.identify.frequency import UNKNOWN, Kind, kind, rarity
from afterword.verdict.identify.index import Index
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.postings import posted
from afterword.verdict.identify.short_forms import variants
from afterword.verdict.identify.sounds import likeness
from afterword.verdict.identify.ways import SURE, Way

BASE, COMPANY, MAIL, ADDRESS = "base", "company", "mail", "address"
"""What a term may be about, besides a pair of words (its number) and a word over (its text)."""
_FEWEST = 16  # people: however small the log, one meets as many
UNIT = 10  # bits
_TOLD = 300  # people, from which a log itself begins to tell how common a word is
_SPELLINGS = frozenset({Way.TYPO, Way.SLIPS, Way.VARIANT, Way.SOUND, Way.BRIEF, Way.COGNATE})
_WEAK = frozenset({Way.INITIAL, Way.NEAR, Way.PREFIX, Way.TWIN, Way.SOUND})
_ALIKE = 0.5  # likeness of two words that differ, from which they may be one all the same

About = str | int


class Term(NamedTuple):
    """A number that the model has a weight for."""

    name: str
    value: float
    about: About


def together(of_name: Sequence[Term], context: Sequence[Term]) -> Iterator[Term]:
    """Each term of the name with each of the context, and those of the context with each other."""
    for told in context:
        for term in of_name:
            yield Term(f"{told.name}*{term.name}", term.value, told.about)
    if len(context) > 1:
        yield Term(f"{context[0].name}*{context[1].name}", 1.0, context[1].about)


def bits(word: str, index: Index, people: int) -> float:
    """How rare a word is, by the world and by the log: one person in 2**bits bears it."""
    told = max(len(posted(index.by_word, word)) - 1, 0) / (people + _TOLD)
    return min(rarity(word), -log2(2.0 ** -rarity(word) + told))


def name_terms(one: Compared, index: Index, people: int) -> Iterator[Term]:
    """What the names have in common. `people`: how many the log has."""
    yield Term("people", log2(max(people, _FEWEST)) / UNIT, BASE)
    alignment = one.alignment
    for n, pair in enumerate(alignment.pairs):
        yield from _of_pair(n, pair, index, people)
    if alignment.pairs and all(pair.way in _WEAK for pair in alignment.pairs):
        yield Term("weak", 1.0, 0)
    if len(alignment.pairs) < 2:
        yield Term("one" if alignment.pairs else "nothing", 1.0, 0 if alignment.pairs else BASE)
    elif len(alignment.pairs) > 2:
        yield Term("three", 1.0, 2)
    if min(len(one.ours.tokens), len(one.theirs.tokens)) == 1:
        yield Term("alone", 1.0, BASE)
    if alignment.turned and not (one.ours.is_ordered or one.theirs.is_ordered) and _is_latin(alignment):
        yield Term("turned", 1.0, BASE)
    if one.by_address:
        yield Term("by_address", 1.0, ADDRESS)
    if one.backed:
        yield Term("backed", 1.0, ADDRESS)
    generations = {one.ours.generation, one.theirs.generation} - {""}
    if len(generations) > 1:
        yield Term("generations", 1.0, BASE)
    yield from _over(one)


def _of_pair(n: int, pair: Pair, index: Index, people: int) -> Iterator[Term]:
    rare = bits(pair.theirs.key, index, people) / UNIT
    if pair.way in SURE:
        yield Term("agree", rare, n)
        if pair.way is not Way.EQUAL:
            yield Term(pair.way.value, 1.0, n)
        return
    yield Term(pair.way.value, 1.0, n)
    if pair.way in _SPELLINGS and _are_names(pair, index):
        yield Term(f"known_{pair.way.value}", 1.0, n)
    if pair.way is not Way.INITIAL:
        yield Term("loose", min(rare, bits(pair.ours.key, index, people) / UNIT), n)
    if pair.way is Way.SCRIPT and variants(pair.ours.key).isdisjoint(variants(pair.theirs.key)):
        yield Term("unlike", 1 - likeness(pair.ours.key, pair.theirs.key), n)


def _are_names(pair: Pair, index: Index) -> bool:
    """Whether both words are names by themselves: Girard and Giraud. A slip mostly makes nobody's name."""
    words = (pair.ours.key, pair.theirs.key)
    return all(rarity(word) < UNKNOWN or len(posted(index.by_word, word)) > 1 for word in words)


def _over(one: Compared) -> Iterator[Term]:
    """Words that are in one of the names only, and words that contradict each other."""
    left, missing = one.alignment.left, one.alignment.missing
    if left and missing:
        yield from _differing(one, left, missing)
        return
    for name, over in (("extra_ours", left), ("extra_theirs", missing)):
        for _, token in over[:2]:
            yield Term(name if len(token.key) > 1 else f"{name}_initial", 1.0, token.text)


def _differing(one: Compared, left: tuple[Placed, ...], missing: tuple[Placed, ...]) -> Iterator[Term]:
    ours = {_role(placed, one.ours) for placed in left}
    theirs = {_role(placed, one.theirs) for placed in missing}
    about = left[0][1].text
    shared = ours & theirs
    for role in sorted(shared) or ["some"]:
        yield Term(f"{role}_differs", 1.0, about)
    alike = max(OSA.normalized_similarity(a.key, b.key) for _, a in left for _, b in missing)
    if alike > _ALIKE:
        yield Term("differs_little", alike - _ALIKE, about)
    for _ in range(min(abs(len(left) - len(missing)), 2)):
        yield Term("extra_besides", 1.0, about)


def _role(placed: Placed, name: ParsedName) -> str:
    """given, family or middle: by place, or by what the word is known as where that says the opposite."""
    place, token = placed
    last = len(name.tokens) - 1
    if not token.latin:
        return "family" if place == 0 else "given"
    if last and place in (0, last):
        first = place == 0
        other = name.tokens[last if first else 0].key
        turned = (Kind.FAMILY, Kind.GIVEN) if first else (Kind.GIVEN, Kind.FAMILY)
        return "given" if first != ((kind(token.key), kind(other)) == turned) else "family"
    return "middle"


def _is_latin(alignment: Alignment) -> bool:
    return all(pair.ours.latin and pair.theirs.latin for pair in alignment.pairs)


def context_of(one: Compared) -> Iterator[Term]:
    """How employers and addresses compare, where both sides have any."""
    if one.work is not Work.MISSING:
        yield Term(f"company_{one.work.value}", 1.0, COMPANY)
    if one.fit is not None:
        yield Term(f"mail_{one.fit.name.lower()}", 1.0, MAIL)
