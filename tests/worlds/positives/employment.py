"""The same name, and the company written otherwise, or another one by now."""

import random

from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.employers.writing import shown
from tests.worlds.profile import headlines


def alias(rng: random.Random, case: Case) -> bool:
    """Google and Alphabet, 腾讯 and Tencent."""
    names = (case.employer.brand, *case.employer.aliases)
    return len(names) > 1 and case.companies(rng, *rng.sample(names, 2))


def initials(rng: random.Random, case: Case) -> bool:
    """Northern Freight Exchange and NFE."""
    employer = case.employer
    return bool(employer.initials) and case.companies(rng, employer.initials, employer.brand)


def subsidiary(rng: random.Random, case: Case) -> bool:
    """The log has the group, the profile its daughter, or the other way round."""
    parts = case.employer.parts
    return bool(parts) and case.companies(rng, rng.choice(parts), case.employer.brand)


def moved_and_says_so(rng: random.Random, case: Case) -> bool:
    """Another company now, the one of the log named as a former one."""
    new = shown(rng, case.elsewhere)
    case.shown.company = new if chance(rng, 0.7) else ""
    case.shown.headline = headlines.moved(rng, case.employer.brand, case.elsewhere.brand)
    return True


def moved_silently(rng: random.Random, case: Case) -> bool:
    """Another company now, and not a word of the old one. Nobody could be sure."""
    case.shown.company = shown(rng, case.elsewhere)
    case.shown.headline = headlines.at(rng, case.elsewhere.brand)
    return True
