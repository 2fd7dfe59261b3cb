"""People who came from a mail or a calendar, where only an address stood."""

import random

from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.logged.email import at_home, at_work


def email_only(rng: random.Random, case: Case) -> bool:
    """The log's name is the address or what stands before the @."""
    at_company = chance(rng, 0.85)
    address = at_work(rng, case.being, case.employer.domain) if at_company else at_home(rng, case.being)
    case.entry.emails = [address]
    case.entry.name = address if chance(rng, 0.5) else address.partition("@")[0]
    case.entry.employed = case.entry.former = ""
    return True
