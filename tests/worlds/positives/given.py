"""Given names: short forms, initials, an English name beside the own."""

import random

from tests.worlds.case import Case
from tests.worlds.draw import chance


def nickname(rng: random.Random, case: Case) -> bool:
    """Elizabeth is Liz on one side."""
    being = case.being
    if not being.given.short:
        return False
    return case.names(rng, f"{rng.choice(being.given.short)} {being.surname}".strip(), being.full)


def nickname_in_brackets(rng: random.Random, case: Case) -> bool:
    """Elizabeth "Liz" Carter, logged as Liz Carter."""
    being = case.being
    short = being.given.short or ((being.english,) if being.english else ())
    if not short or not being.surnames:
        return False
    name = rng.choice(short)
    way = rng.choice(('{g} "{n}" {s}', "{g} ({n}) {s}", "{g} {s} ({n})", "{g} '{n}' {s}", "{n} ({g}) {s}"))
    case.entry.name = f"{name} {being.surname}" if chance(rng, 0.8) else being.full
    case.shown.name = way.format(g=being.given.text, n=name, s=being.surname)
    return True


def english_name(rng: random.Random, case: Case) -> bool:
    """Kevin Chan, who is Ka Ming Chan; on one side often both."""
    being = case.being
    if not being.english:
        return False
    short = f"{being.english} {being.surname}"
    both = f"{being.english} {being.given.text} {being.surname}"
    chinese_order = f"{being.english} {being.surname} {being.given.text}"
    return case.names(rng, short, rng.choice((both, both, chinese_order)))


def initial(rng: random.Random, case: Case) -> bool:
    """J. Müller, S Raghavan, Priya N."""
    being = case.being
    if not being.surnames:
        return False
    first, last = being.given.text[0], being.surnames[0].text[0]
    dot = rng.choice((".", ".", ""))
    short = f"{first}{dot} {being.surname}" if chance(rng, 0.7) else f"{being.given.text} {last}{dot}"
    if being.culture == "indian_south" and chance(rng, 0.6):
        short = f"{being.surname} {first}"
    return case.names(rng, short, being.full)


def first_name_only(rng: random.Random, case: Case) -> bool:
    """The log has only the given name, and the company."""
    if not case.being.surnames:
        return False
    case.entry.name, case.shown.name = case.being.given.text, case.being.full
    return True
