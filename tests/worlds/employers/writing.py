"""How a company is written: by somebody who types it, and on a profile."""

import random
from pathlib import Path

from tests.worlds.draw import chance
from tests.worlds.employers.employer import Employer
from tests.worlds.textfile import entries

_PARTS = entries(Path(__file__).with_name("parts.txt"))


def typed(rng: random.Random, employer: Employer) -> str:
    """As people type it into their log: the brand, mostly."""
    way = rng.random()
    if way < 0.12:
        return employer.brand.lower()
    if way < 0.2:
        return registered(employer)
    if way < 0.24:
        return employer.domain
    if way < 0.28 and len(employer.brand) > 7:
        return slipped(rng, employer.brand)
    return employer.brand


def shown(rng: random.Random, employer: Employer) -> str:
    """As a profile shows it."""
    way = rng.random()
    if way < 0.22:
        return registered(employer)
    if way < 0.3:
        return f"{employer.brand} {rng.choice(_PARTS['countries'])}"
    if way < 0.34:
        return f"{employer.brand} | {rng.choice(_PARTS['cities'])}"
    if way < 0.36:
        return f"{employer.brand} (YC {rng.choice('WS')}{rng.randint(12, 25)})"
    if way < 0.38:
        return employer.brand.upper()
    return f"{employer.brand} · Full-time" if way < 0.42 else employer.brand


def registered(employer: Employer) -> str:
    """With its legal form, which some countries put first."""
    if employer.legal in ("ООО", "PT"):
        return f"{employer.legal} {employer.brand}"
    comma = "," if employer.legal in ("Inc.", "LLC") else ""
    return f"{employer.brand}{comma} {employer.legal}".strip()


def slipped(rng: random.Random, text: str) -> str:
    """With one slip: a letter left out, doubled or swapped with the next."""
    at = rng.randrange(2, len(text) - 2)
    if not (text[at].isalpha() and text[at + 1].isalpha()):
        return text
    if chance(rng, 0.5):
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at + 1 :] if chance(rng, 0.6) else text[: at + 1] + text[at] + text[at + 1 :]
