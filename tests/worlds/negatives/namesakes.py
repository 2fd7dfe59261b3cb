"""People of the same name, or one that could be the same, at another company."""

import random

from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.employers.writing import shown
from tests.worlds.folding import without_accents
from tests.worlds.positives import given, parts, scripts, spelling
from tests.worlds.profile import headlines


def elsewhere(rng: random.Random, case: Case) -> bool:
    case.shown.company = shown(rng, case.elsewhere)
    case.shown.headline = (
        headlines.at(rng, case.elsewhere.brand) if chance(rng, 0.6) else headlines.other(rng)
    )
    case.shown.slug = case.shown.slug and f"{case.shown.slug}-{rng.randrange(9)}"
    return True


def nowhere(rng: random.Random, case: Case) -> bool:
    """Nothing shown of where they work."""
    case.shown.company, case.shown.headline = "", headlines.other(rng)
    return True


def with_another_past(rng: random.Random, case: Case) -> bool:
    """They moved, too, but not from the company of the log."""
    case.shown.company = shown(rng, case.elsewhere)
    old = without_accents(f"{case.other.surname or 'Acme'} Works")
    case.shown.headline = headlines.moved(rng, old, case.elsewhere.brand)
    return True


def nickname_elsewhere(rng: random.Random, case: Case) -> bool:
    return given.nickname(rng, case) and elsewhere(rng, case)


def initial_elsewhere(rng: random.Random, case: Case) -> bool:
    return given.initial(rng, case) and elsewhere(rng, case)


def misspelt_elsewhere(rng: random.Random, case: Case) -> bool:
    return spelling.typo(rng, case) and elsewhere(rng, case)


def other_script_elsewhere(rng: random.Random, case: Case) -> bool:
    being = case.being
    if not being.native:
        return False
    return scripts.native(rng, case, being.culture) and elsewhere(rng, case)


def half_elsewhere(rng: random.Random, case: Case) -> bool:
    return parts.compound_half(rng, case) and elsewhere(rng, case)
