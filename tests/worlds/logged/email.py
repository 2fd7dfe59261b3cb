"""E-mail addresses in the ways companies and people make them."""

import random
import re

from tests.worlds.being import Being
from tests.worlds.folding import folded

_PRIVATE = (
    "gmail.com", "outlook.com", "yahoo.com", "gmx.de", "web.de", "icloud.com", "hotmail.com", "proton.me",
    "qq.com", "mail.ru",
)  # fmt: skip
_PATTERNS = (
    ("{first}.{last}", 40), ("{f}{last}", 16), ("{first}", 8), ("{first}{last}", 8), ("{f}.{last}", 10),
    ("{last}.{first}", 4), ("{first}_{last}", 4), ("{first}{l}", 5), ("{last}{f}", 3), ("{first}-{last}", 2),
)  # fmt: skip
_WAYS, _WEIGHTS = zip(*_PATTERNS, strict=True)


def at_work(rng: random.Random, being: Being, domain: str) -> str:
    return f"{local_part(rng, being)}@{domain}"


def at_home(rng: random.Random, being: Being) -> str:
    number = rng.choice(("", "", str(rng.randint(1, 99)), str(rng.randint(1965, 2001))))
    return f"{local_part(rng, being)}{number}@{rng.choice(_PRIVATE)}"


def local_part(rng: random.Random, being: Being) -> str:
    first, last = _ascii(being.given.text), _ascii(being.surname) or "mail"
    way = rng.choices(_WAYS, _WEIGHTS)[0]
    return str(way.format(first=first, last=last, f=first[0], l=last[0]))


def _ascii(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", folded(text))
