"""Headlines: with the employer, with a former one, or about anything else; and places."""

import random
from pathlib import Path

from tests.worlds.textfile import sections

_LISTS = sections(Path(__file__).with_name("headlines.txt"))


def at(rng: random.Random, company: str) -> str:
    return rng.choice(_LISTS["at"]).format(role=_role(rng), company=company)


def moved(rng: random.Random, old: str, new: str) -> str:
    return rng.choice(_LISTS["moved"]).format(role=_role(rng), old=old, new=new)


def other(rng: random.Random) -> str:
    return rng.choice(_LISTS["other"]).format(role=_role(rng))


def place(rng: random.Random) -> str:
    return rng.choice(_LISTS["places"])


def _role(rng: random.Random) -> str:
    return rng.choice(_LISTS["roles"])
