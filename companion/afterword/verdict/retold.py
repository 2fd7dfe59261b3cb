"""What was told, as it is to be read: two entries that are one person as one, without what never was right.

The store keeps what was said in the words of the time; the log is made of what comes out of here.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from afterword.verdict import facts as f
from afterword.words import KnownBy

RETELLING = (f.Merged, f.Struck)
"""Facts after which what was told before them reads otherwise."""
_VALUE: dict[type[f.Fact], tuple[KnownBy, str]] = {
    f.Named: (KnownBy.NAME, "name"),
    f.Employed: (KnownBy.COMPANY, "company"),
    f.Addressed: (KnownBy.EMAIL, "email"),
}


def retold(told: list[f.Fact]) -> tuple[list[f.Fact], dict[str, str]]:
    """The facts that count, in the order in which they were told, and who is whom: other id → person's id."""
    if not any(isinstance(fact, RETELLING) for fact in told):
        return told, {}
    one = same_people(told)
    return _without_struck([read_as(fact, one) for fact in told]), one


def same_people(told: Iterable[f.Fact]) -> dict[str, str]:
    """Each id that was joined to another, with the one that stands for both in the end."""
    one: dict[str, str] = {}
    for fact in told:
        if isinstance(fact, f.Merged):
            person, other = (one.get(id, id) for id in (fact.person, fact.other))
            if person != other:
                one |= dict.fromkeys((other, *(id for id, of in one.items() if of == other)), person)
    return one


def read_as(fact: f.Fact, one: dict[str, str]) -> f.Fact:
    """The fact with each person's one id in it. A merger keeps its own: it says which they were."""
    if isinstance(fact, f.Merged):
        return fact
    if isinstance(fact, f.Scheduled | f.Imported):
        people = tuple(dict.fromkeys(one.get(id, id) for id in fact.people))
        return fact if people == fact.people else replace(fact, people=people)
    changed = {name: one[id] for name in ("person", "other") if (id := getattr(fact, name, "")) in one}
    # The fields' names hang on the type of fact.
    return replace(fact, **changed) if changed else fact  # type: ignore[arg-type]


def _without_struck(told: list[f.Fact]) -> list[f.Fact]:
    """From the last to the first: what is struck is all that was told before, not after."""
    struck: set[tuple[str, KnownBy, str]] = set()
    standing = []
    for fact in reversed(told):
        if isinstance(fact, f.Struck):
            struck.add((fact.person, fact.what, fact.value.casefold()))
        if _said(fact) not in struck:
            standing.append(fact)
    return standing[::-1]


def _said(fact: Any) -> tuple[str, KnownBy, str] | None:
    if type(fact) not in _VALUE:
        return None
    what, field = _VALUE[type(fact)]
    return fact.person, what, getattr(fact, field).casefold()
