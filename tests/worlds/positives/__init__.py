"""The classes of positives: the profile is the logged person's, and something differs. Each function shapes a
case and says whether it could; the table has each with its share of the questions."""

import random
from collections.abc import Callable

from tests.worlds.case import Case
from tests.worlds.positives import employment, given, mail, order, parts, scripts, spelling

Shape = Callable[[random.Random, Case], bool]
POSITIVES: dict[str, tuple[Shape, int]] = {
    "plain": (spelling.plain, 8),
    "accents": (spelling.accents, 4),
    "lower case": (spelling.lower_case, 2),
    "all caps": (spelling.all_caps, 2),
    "decorated": (spelling.decorated, 6),
    "typo": (spelling.typo, 6),
    "joined": (spelling.joined, 3),
    "nickname": (given.nickname, 8),
    "nickname in brackets": (given.nickname_in_brackets, 2),
    "english name": (given.english_name, 3),
    "initial": (given.initial, 4),
    "first name only": (given.first_name_only, 2),
    "middle name": (parts.middle_name, 6),
    "married": (parts.married, 2),
    "maiden in brackets": (parts.maiden_in_brackets, 2),
    "hyphenated": (parts.hyphenated, 3),
    "compound half": (parts.compound_half, 3),
    "particle": (parts.particle, 3),
    "family name first": (order.family_name_first, 3),
    "last, first": (order.last_comma_first, 2),
    "by ear": (spelling.by_ear, 3),
    "transliteration": (scripts.transliteration, 6),
    "cyrillic": (scripts.cyrillic, 2),
    "greek": (scripts.greek, 2),
    "hebrew": (scripts.hebrew, 2),
    "arabic": (scripts.arabic, 2),
    "han": (scripts.han, 2),
    "kanji": (scripts.kanji, 1),
    "katakana": (scripts.katakana, 2),
    "hangul": (scripts.hangul, 2),
    "devanagari": (scripts.devanagari, 2),
    "thai": (scripts.thai, 1),
    "both scripts": (scripts.both_scripts, 2),
    "e-mail only": (mail.email_only, 4),
    "company alias": (employment.alias, 6),
    "company initials": (employment.initials, 2),
    "subsidiary": (employment.subsidiary, 2),
    "moved, told": (employment.moved_and_says_so, 4),
    "moved, not told": (employment.moved_silently, 2),
}
