"""Invented companies: a brand of syllables, of a family's name or of three words; a legal form; a domain."""

import random
import re
from pathlib import Path

from tests.worlds.draw import chance, often
from tests.worlds.employers.employer import Employer
from tests.worlds.splits import Split, owns
from tests.worlds.textfile import entries

_PARTS = entries(Path(__file__).with_name("parts.txt"))
_ENDS = {"GmbH": "de", "AG": "de", "SAS": "fr", "B.V.": "nl", "AB": "se", "Ltd": "co.uk", "S.L.": "es",
         "S.p.A.": "it", "Sp. z o.o.": "pl", "Pvt. Ltd.": "in", "A/S": "dk", "Oy": "fi"}  # fmt: skip


def made(rng: random.Random, split: Split) -> Employer:
    """A company of the split's own."""
    name = _name(rng)
    while not owns(split, name):
        name = _name(rng)
    legal = often(rng, _PARTS["forms"], 8.0)
    words = name.split()
    initials = "".join(word[0] for word in words) if len(words) > 2 else ""  # N&S, as they are written
    parts = tuple(f"{name} {kind}" for kind in rng.sample(_PARTS["kinds"], 2) if "&" not in name)
    return Employer(name, _domain(rng, name, initials, legal), legal, initials=initials, parts=parts)


def _name(rng: random.Random) -> str:
    kind = rng.random()
    brand = _of(rng, "first", "second", "third").replace(" ", "").capitalize()
    if kind < 0.4:
        return brand
    if kind < 0.75:
        return f"{brand} {_of(rng, 'kinds')}"
    if kind < 0.85:
        return f"{_of(rng, 'families')} & {_of(rng, rng.choice(('families', 'partners')))}"
    return _of(rng, "adjectives", "fields", "bodies")


def _of(rng: random.Random, *lists: str) -> str:
    return " ".join(rng.choice(_PARTS[name]) for name in lists)


def _domain(rng: random.Random, name: str, initials: str, legal: str) -> str:
    words = re.sub(r"[^a-z ]", "", name.lower().replace("ü", "ue").replace("ö", "oe")).split()
    host = words[0] if chance(rng, 0.4) and len(words[0]) > 4 else "".join(words)
    host = initials.lower().replace("&", "") if initials and chance(rng, 0.4) else host
    return f"{host}.{_ENDS.get(legal) or often(rng, ('com', 'io', 'ai', 'net', 'eu'), 1.0)}"
