"""What people hang on their names."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.worlds.textfile import entries

_LISTS = entries(Path(__file__).with_name("decorations.txt"))
_BOLD = {"A": 0x1D400, "a": 0x1D41A}
_SANS_ITALIC = {"A": 0x1D608, "a": 0x1D622}


def emoji(rng: random.Random, name: str) -> str:
    return rng.choice((f"{name} {rng.choice(_LISTS['emojis'])}", f"{rng.choice(_LISTS['emojis'])} {name}"))


def pronouns(rng: random.Random, name: str) -> str:
    return f"{name} {rng.choice(_LISTS['pronouns'])}"


def credentials(rng: random.Random, name: str) -> str:
    return f"{name}, {', '.join(rng.sample(_LISTS['credentials'], rng.choice((1, 1, 2, 3))))}"


def bare_credential(rng: random.Random, name: str) -> str:
    return f"{name} {rng.choice(_LISTS['credentials'])}"


def title(rng: random.Random, name: str) -> str:
    return f"{rng.choice(_LISTS['titles'])} {name}"


def slogan(rng: random.Random, name: str) -> str:
    return f"{name} {rng.choice(_LISTS['slogans'])}"


def fancy_letters(rng: random.Random, name: str) -> str:
    """Mathematical bold or italic letters, for those which exist."""
    base = rng.choice((_BOLD, _SANS_ITALIC))
    return "".join(_fancy(c, base) for c in name)


def _fancy(c: str, base: dict[str, int]) -> str:
    if not (c.isascii() and c.isalpha()):
        return c
    first = "A" if c.isupper() else "a"
    return chr(base[first] + ord(c) - ord(first))


def invisible(rng: random.Random, name: str) -> str:
    """Zero-width signs and odd spaces, as pasting leaves them."""
    return name.replace(" ", rng.choice(("\u00a0", "  ", " \u200b", "\u200e "))) + rng.choice(
        ("\u200b", "\ufeff", "")
    )


def capitals(rng: random.Random, name: str) -> str:
    return name.upper()


DECORATIONS: tuple[Callable[[random.Random, str], str], ...] = (
    emoji, pronouns, credentials, credentials, bare_credential, title, slogan, fancy_letters, invisible,
    capitals,
)  # fmt: skip


def decorated(rng: random.Random, name: str, count: int = 1) -> str:
    """The name with so many different decorations, the letters' own first."""
    chosen = sorted(rng.sample(range(len(DECORATIONS)), count), key=lambda n: -n)
    for n in chosen:
        name = DECORATIONS[n](rng, name)
    return name
