"""The same words, written otherwise."""

import random

from tests.worlds.being import Word
from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.folding import spelt_out, without_accents
from tests.worlds.profile import decorations

LATIN = frozenset({
    "english", "irish_scottish", "german", "french", "dutch", "nordic", "italian", "spanish", "portuguese",
    "polish", "czech", "turkish", "vietnamese",
})  # fmt: skip
"""Cultures whose people have their own names in Latin letters, in one spelling each."""
_TWO_OR_THREE = (2, 2, 3)
_NEAR = {
    "a": "sqe", "e": "rwa", "i": "uoy", "o": "ipa", "n": "mb", "m": "n", "s": "adz", "r": "te",
    "t": "ry", "l": "ki", "k": "lc", "d": "sf",
    "c": "kx", "h": "gj", "v": "bw", "z": "sx", "u": "iy",
}  # fmt: skip


def plain(rng: random.Random, case: Case) -> bool:
    return True


def accents(rng: random.Random, case: Case) -> bool:
    """Left off or spelt out on one side."""
    full = case.being.full
    bare = (spelt_out if chance(rng, 0.4) else without_accents)(full)
    return case.names(rng, bare, full, typed=0.7)


def lower_case(rng: random.Random, case: Case) -> bool:
    return case.names(rng, without_accents(case.being.full).lower(), case.being.full, typed=0.9)


def all_caps(rng: random.Random, case: Case) -> bool:
    return case.names(rng, case.being.full.upper(), case.being.full, typed=0.2)


def decorated(rng: random.Random, case: Case) -> bool:
    """Two or three decorations at once."""
    case.shown.name = decorations.decorated(rng, case.being.full, rng.choice(_TWO_OR_THREE))
    return True


def typo(rng: random.Random, case: Case) -> bool:
    """One slip, mostly of the one who typed the log."""
    words = case.being.full.split()
    long = [n for n, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return False
    at = rng.choice(long)
    slip = " ".join([*words[:at], slipped(rng, words[at]), *words[at + 1 :]])
    return case.names(rng, slip, case.being.full, typed=0.85)


def joined(rng: random.Random, case: Case) -> bool:
    """Jun-Hui, Jun Hui and Junhui; De Luca and Deluca; Jean-Pierre and Jean Pierre."""
    being = case.being
    written = rng.choice((being.given, *being.surnames[:1]))
    same = [w for w in written.latin[1:] if _letters(w) == _letters(written.text) and w != written.text]
    ways = same or _other_ways(written.text)
    if not ways:
        return False
    return case.names(rng, being.full.replace(written.text, rng.choice(ways)), being.full)


def by_ear(rng: random.Random, case: Case) -> bool:
    """Clarke logged as Clark, Philipp as Filip: somebody wrote what they heard."""
    being = case.being
    if being.culture not in LATIN:
        return False
    heard = [word for word in (being.given, *being.surnames[:1]) if other_spellings(word)]
    if not heard:
        return False
    word = rng.choice(heard)
    return case.names(rng, being.full.replace(word.text, rng.choice(other_spellings(word))), being.full, 0.8)


def other_spellings(word: Word) -> list[str]:
    """Those with other letters than the usual one, beyond accents."""
    return [
        other for other in word.latin[1:] if _letters(other) not in (_letters(word.text), _spelt(word.text))
    ]


def _spelt(text: str) -> str:
    return _letters(spelt_out(text))


def _other_ways(text: str) -> list[str]:
    if "-" in text:
        return [text.replace("-", " "), text.replace("-", "").capitalize()]
    return [text.replace(" ", "-"), text.replace(" ", "").capitalize()] if " " in text else []


def _letters(text: str) -> str:
    return without_accents(text).replace("-", "").replace(" ", "").replace("'", "").lower()


def slipped(rng: random.Random, word: str) -> str:
    """A neighbouring key, two letters swapped, one left out or doubled; never the first."""
    at = rng.randrange(1, len(word) - 1)
    kind = rng.random()
    if kind < 0.3:
        other = rng.choice(_NEAR.get(word[at].lower(), "e"))
        return word[:at] + other + word[at + 1 :]
    if kind < 0.55 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind < 0.8 else word[: at + 1] + word[at].lower() + word[at + 1 :]
