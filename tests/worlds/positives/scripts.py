"""Other spellings in Latin letters, and other scripts against Latin."""

import random
from functools import cache

from tests.worlds.being import Being, Word
from tests.worlds.case import Case
from tests.worlds.draw import chance
from tests.worlds.names import plain_lines
from tests.worlds.positives.spelling import LATIN, other_spellings


def transliteration(rng: random.Random, case: Case) -> bool:
    """Sergey and Sergei, Mohammed and Muhamed, Hsiao-Ming and Xiaoming: one word, or more."""
    being = case.being
    if being.culture in LATIN:
        return False
    words = (being.given, *being.surnames)
    others = [other_spellings(word) for word in words]
    if not any(others):
        return False
    chosen = rng.choice([n for n, ways in enumerate(others) if ways])
    spelt = [
        rng.choice(ways) if ways and (n == chosen or chance(rng, 0.3)) else word.text
        for n, (word, ways) in enumerate(zip(words, others, strict=True))
    ]
    surname = " ".join(filter(None, (being.particle, *spelt[1:])))
    return case.names(rng, f"{spelt[0]} {surname}".strip(), being.full)


def cyrillic(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "russian", "ukrainian")


def greek(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "greek")


def hebrew(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "hebrew")


def arabic(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "arabic", "persian")


def han(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "chinese", "taiwanese", "cantonese")


def kanji(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "japanese")


def hangul(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "korean")


def devanagari(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "indian_north")


def thai(rng: random.Random, case: Case) -> bool:
    return native(rng, case, "thai")


def katakana(rng: random.Random, case: Case) -> bool:
    """Western names as Japan writes them, Japanese ones in syllables."""
    being = case.being
    if being.culture == "japanese":
        return all(len(w.native) > 1 for w in (being.given, *being.surnames)) and case.names(
            rng, " ".join(w.native[1] for w in (*being.surnames, being.given)), being.full, typed=0.4
        )
    words = [_katakana().get(word) for word in being.full.split()]
    return all(words) and case.names(rng, "・".join(filter(None, words)), being.full, typed=0.4)


def both_scripts(rng: random.Random, case: Case) -> bool:
    """李明 (Ming Li), logged in one script."""
    being = case.being
    if not being.native:
        return False
    way = rng.choice(("{latin} ({native})", "{native} ({latin})", "{latin} {native}", "{latin} | {native}"))
    case.shown.name = way.format(latin=being.full, native=being.native)
    case.entry.name = being.native if chance(rng, 0.5) else being.full
    return True


def native(rng: random.Random, case: Case, *cultures: str) -> bool:
    """Own script on one side, Latin letters on the other, for people of these cultures."""
    being = case.being
    if being.culture not in cultures or not being.native:
        return False
    return case.names(rng, being.native, _latin(rng, being), typed=0.4)


def _latin(rng: random.Random, being: Being) -> str:
    """The usual spelling mostly."""
    if chance(rng, 0.75) or not being.surnames:
        return being.full
    return f"{_any(rng, being.given)} {_any(rng, being.surnames[0])}"


def _any(rng: random.Random, word: Word) -> str:
    return rng.choice(word.latin[:3])


@cache
def _katakana() -> dict[str, str]:
    return dict(entry.split("/") for line in plain_lines("katakana") for entry in line.split())
