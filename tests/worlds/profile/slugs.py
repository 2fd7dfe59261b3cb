"""The address of a profile: mostly the name as it was at registration, often with a number LinkedIn added."""

import random
import re

from tests.worlds.being import Being
from tests.worlds.folding import folded


def slug(rng: random.Random, being: Being) -> str:
    """Of the person's name; sometimes nothing of it."""
    way = rng.random()
    if way < 0.12:
        return _words(f"{being.given.text[0]}{being.surname}")[0] + str(rng.randint(1, 99))
    parts = _words(being.full)
    if way < 0.55:
        return "-".join([*parts, f"{rng.randrange(16**8):08x}"])
    return "".join(parts) if way < 0.8 else "-".join(parts)


def _words(text: str) -> list[str]:
    return [re.sub(r"[^a-z0-9]", "", word) for word in folded(text).split()] or ["member"]
