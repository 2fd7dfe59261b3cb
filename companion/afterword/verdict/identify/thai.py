"""Thai names in Latin letters, roughly as their bearers write them: วงศ์สวัสดิ์ as wongsawat.

Letter by letter does not do: vowels stand before the consonant that they follow, letters under a thanthakhat
are silent, and what ends a word is heard as one of few consonants.
"""

import re

_THAI = re.compile("[\u0e00-\u0e7f]+")
_HEARD = {
    "k": "ก", "kh": "ขฃคฅฆ", "ng": "ง", "ch": "จฉชฌ", "s": "ซศษส", "y": "ญย", "d": "ฎด", "t": "ฏต",
    "th": "ฐฑฒถทธ", "n": "ณน", "b": "บ", "p": "ป", "ph": "ผพภ", "f": "ฝฟ",
    "m": "ม", "r": "ร", "l": "ลฬ", "w": "ว", "h": "หฮ",
}  # fmt: skip
_CONSONANTS = {sign: heard for heard, signs in _HEARD.items() for sign in signs}
_VOWELS = {"ะ": "a", "ั": "a", "า": "a", "ำ": "am", "ิ": "i", "ี": "i", "ึ": "ue", "ื": "ue", "ุ": "u", "ู": "u",
           "เ": "e", "แ": "ae", "โ": "o", "ไ": "ai", "ใ": "ai", "อ": "o"}  # fmt: skip
_ENDS = dict.fromkeys("จชซฌฎฏฐฑฒดตถทธศษส", "t") | dict.fromkeys("บปพฟภ", "p") | dict.fromkeys("กขคฆ", "k")
_ENDS |= {"ญ": "n", "ร": "rn"}
_SILENT = re.compile("(?:[ทต](?=ร์))?.[ิุ]?์")
_TONES = re.compile("[็-๋ํ]")
_BEFORE = re.compile("([เแโไใ])([ก-ฮ](?:[รลว](?=[ะัาิีึืุู]))?)")
_STILL = re.compile("(?<=[ตท])(?:ร|[ิุ])$")
_SPELT = (("รร", "ัน"), ("ญญ", "นย"), ("ทรา", "ทา"), ("เจริ", "จะโร"), ("ัว", "ua"), ("เีย", "ia"), ("เา", "ao"))


def in_latin(text: str) -> str:
    """The Thai words of a text in Latin letters, all else as it is."""
    return _THAI.sub(lambda found: _word(found[0]), text)


def _word(word: str) -> str:
    word = _STILL.sub("", _TONES.sub("", _SILENT.sub("", word)))
    for native, other in _SPELT:
        word = word.replace(native, other)
    return _spoken(_BEFORE.sub(r"\2\1", word))


def _spoken(word: str) -> str:
    """Sign by sign. Between two consonants that are no cluster an a is spoken, before a word's last an o."""
    out: list[str] = []
    begun = False  # a consonant, or two as one, waits for its vowel
    for n, sign in enumerate(word):
        last = n == len(word) - 1
        if sign == "อ" and not begun:
            out.append("" if word[n + 1 : n + 2] in _VOWELS else "a")
        elif sign in _CONSONANTS:
            cluster = begun and sign in "รล" and not last
            out.append(
                ("" if not begun or cluster else "o" if last else "a") + _consonant(sign, last and n > 0)
            )
            begun = cluster or not (begun or (n and word[n - 1] not in _CONSONANTS))
        else:
            out.append(_VOWELS.get(sign, sign))
            begun = False
    return "".join(out)


def _consonant(sign: str, last: bool) -> str:
    return _ENDS.get(sign, _CONSONANTS[sign]) if last else _CONSONANTS[sign]
