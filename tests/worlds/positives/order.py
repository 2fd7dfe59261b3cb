"""The same words in another order."""

import random

from tests.worlds.case import Case
from tests.worlds.logged.habits import from_calendar


def family_name_first(rng: random.Random, case: Case) -> bool:
    """Li Xiaoming, Nagy Anna; without a comma, and as often as not on LinkedIn's side."""
    being = case.being
    if not being.surnames or (not being.family_first and rng.random() < 0.6):
        return False
    return case.names(rng, f"{being.surname} {being.given.text}", being.full)


def last_comma_first(rng: random.Random, case: Case) -> bool:
    """As calendars and address books have it."""
    being = case.being
    case.entry.name = from_calendar(rng, being.given.text, being.surname, case.employer.brand)
    return bool(being.surnames)
