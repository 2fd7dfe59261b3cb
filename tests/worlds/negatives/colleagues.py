"""People at the same company whose names are nearly the logged one."""

import random
from collections import defaultdict
from dataclasses import replace
from functools import cache

from tests.worlds.being import Being, Word
from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.names import plain_lines
from tests.worlds.negatives.pool import also_called, given_names, surnames

_NEAR = 2  # edits


def same_surname(rng: random.Random, case: Case) -> bool:
    """Perhaps a sister."""
    return _is_called(case, replace(case.being, given=case.other.given, english=""))


def same_given_name(rng: random.Random, case: Case) -> bool:
    return bool(case.being.surnames) and _is_called(case, replace(case.other, given=case.being.given))


def similar_surname(rng: random.Random, case: Case) -> bool:
    """Wei Chen and Wei Cheng, Anna Schmidt and Anna Schmieder: both are names, in men's form."""
    if not case.being.surnames or (case.being.female and case.being.other_gender):
        return False
    own = case.being.surnames[0]
    similar = [
        name for name in surnames(case.being.culture) if _alike(own.text, name) and name not in own.latin
    ]
    if not similar:
        return False
    changed = Word((rng.choice(similar),))
    return _is_called(case, replace(case.being, surnames=(changed, *case.being.surnames[1:])))


def _alike(one: str, other: str) -> bool:
    """Begin with the same letters and are as long, or nearly."""
    start = 2 if min(len(one), len(other)) < 6 else 3
    return one != other and one[:start] == other[:start] and abs(len(one) - len(other)) <= _NEAR


def other_gender(rng: random.Random, case: Case) -> bool:
    """Jan Kowalski and Jana Kowalska; Julian and Julia."""
    being = case.being
    twins = _twins().get(being.given.text)
    if not twins:
        return False
    surname = being.other_gender
    other = replace(being, given=Word((rng.choice(twins),)))
    return _is_called(case, replace(other, surnames=(surname,)) if surname else other)


def same_initials(rng: random.Random, case: Case) -> bool:
    """Jonas and Jana Müller."""
    own = case.being.given
    others = [
        name
        for name in given_names(case.being.culture)
        if name.text[0] == own.text[0] and not set(name.latin) & set(own.latin) and not _related(name, own)
    ]
    if not others:
        return False
    return _is_called(case, replace(case.being, given=rng.choice(others), english=""))


def other_middle_name(rng: random.Random, case: Case) -> bool:
    """Robert James Hill and Robert Thomas Hill; also as letters on both sides."""
    being, other = case.being, case.other
    second = other.middle or other.given
    if not being.middle or being.middle.text[0] == second.text[0]:
        return False
    ours, theirs = being.middle.text, second.text
    if chance(rng, 0.5):
        ours, theirs = f"{ours[0]}.", f"{theirs[0]}."
    case.entry.name = f"{being.given.text} {ours} {being.surname}"
    case.shown.name = f"{being.given.text} {theirs} {being.surname}"
    case.shown.slug = ""
    return True


def same_nickname(rng: random.Random, case: Case) -> bool:
    """Christine Lee and Christopher Lee, who are both Chris."""
    own = case.being.given
    others = [name for name in also_called(case.being.culture, own.short) if name.text != own.text]
    return bool(others) and _is_called(case, replace(case.being, given=rng.choice(others)))


def junior(rng: random.Random, case: Case) -> bool:
    if case.being.culture not in ("english", "irish_scottish"):
        return False
    case.entry.name, case.shown.name = f"{case.being.full} Sr.", f"{case.being.full} Jr."
    case.shown.slug = ""
    return True


def _is_called(case: Case, other: Being) -> bool:
    """The profile is that person's, and has an address of its own."""
    if other.full == case.being.full:
        return False
    case.shown.name = other.full
    case.shown.slug = other.full.lower().replace(" ", "-") if case.shown.slug and other.full.isascii() else ""
    return True


def _related(one: Word, other: Word) -> bool:
    """One name in two forms: Alexandre and Alexander, or sharing a short form."""
    return one.text[:4] == other.text[:4] or bool(set(one.short) & set(other.short))


@cache
def _twins() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in plain_lines("twins"):
        one, other = line.split()
        found[one].append(other)
        found[other].append(one)
    return found
