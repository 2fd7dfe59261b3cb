"""A name as people write it on LinkedIn or type it, read the same way on both sides of a comparison.

Titles, degrees, pronouns, emojis and slogans come off; brackets may hold another name; "Last, First" is
turned round. What was taken off is kept, for the explanation.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from afterword.verdict.identify.affixes import earlier_name, generation, is_telling, undecorated
from afterword.verdict.identify.decorations import take_apart
from afterword.verdict.identify.japanese import Reading, readings
from afterword.verdict.identify.order import in_order, is_particle, taken_apart
from afterword.verdict.identify.tokens import Token, key, tokens, whole

_ADDRESS = re.compile(r"<?([^\s@<>]+?)(?:\+[^\s@]*)?@[\w.-]+\.\w+>?")
_LONGEST = 400  # characters that are looked at; the contract allows 200
_LATIN_END = "\u0250"
_HAN = re.compile("[\u3400-\u9fff]")
_FEW = 4  # words
_TURKISH = frozenset("İıĞğ")
_MOST = 10  # tokens that are compared


class ParsedName(NamedTuple):
    """`tokens` are the name's own, without particles; `others` what else it may be called by (maiden name,
    nickname, another script). `first` is whom to greet; `display` the whole name without decorations.
    `is_ordered`: the writing itself told which is the surname. `generation`: jr, sr or a number.
    `aliases`: those of the others that are whole names.

    All are empty when nothing in the text can be read as a name.
    """

    display: str = ""
    first: str = ""
    last: str = ""
    tokens: tuple[Token, ...] = ()
    others: tuple[Token, ...] = ()
    dropped: tuple[str, ...] = ()
    is_ordered: bool = False
    generation: str = ""
    aliases: tuple[tuple[Token, ...], ...] = ()
    kanji: Reading = Reading()

    def readings(self, beside: "ParsedName") -> list["ParsedName"]:
        """The name; each whole other name that stood beside it; and as it is read in Japan, of several ways
        the one that the name `beside` it has.
        """
        others = [*self.aliases, *([self._in_japan(beside)] if self.kanji.family else ())]
        return [self, *(self._replace(tokens=tokens, others=()) for tokens in others)]

    def _in_japan(self, beside: "ParsedName") -> tuple[Token, ...]:
        known = {token.key for token in beside.tokens}
        read = (next((key for key in keys if key in known), keys[0]) for keys in self.kanji if keys)
        return tuple(Token(self.display, key, False) for key in read)

    def heard(self) -> list[Token]:
        """Words that stand in no name but that it may be found by."""
        return [
            *syllables_joined(self),
            *(Token(self.display, key, False) for keys in self.kanji for key in keys),
        ]


@lru_cache(maxsize=256)  # one name is asked about several times
def parse_name(text: str) -> ParsedName:
    """Read a name. Any text is taken; what is no name gives an empty one."""
    return _simple(text) or _any(text)


def _simple(text: str) -> ParsedName | None:
    """Two or three plain words, as most names in a log are; None for all that needs a closer look."""
    words = (text.title() if text.islower() else text).split(" ")
    if not 1 < len(words) < _FEW or not all(map(_is_simple, words)):
        return None
    display = " ".join(words) if text.islower() else text
    return ParsedName(display, words[0], words[-1], tuple(token for word in words for token in tokens(word)))


@lru_cache(maxsize=8192)
def _is_simple(word: str) -> bool:
    """A capital and small letters, and nothing that may be more than a name's word."""
    plain = word.isalpha() and word[0].isupper() and word[1:].islower() and max(word) < _LATIN_END
    return plain and not is_telling(word) and not is_particle(word)


def _any(text: str) -> ParsedName:
    parts = take_apart(_addressed(text[:_LONGEST]))
    dropped = list(parts.dropped)
    spoken, earlier = earlier_name(undecorated(taken_apart(parts.main.split()), dropped))
    spoken, is_ordered = in_order(spoken, parts, dropped)
    spoken, native = _one_script([word for word in spoken if key(word)])
    spoken = [_calm(word, spoken) for word in spoken]
    own, glued = _without_particles(_tokens(spoken))
    beside = [_tokens(other.split()) for other in parts.others] + [_tokens(earlier), _tokens(native)]
    others = glued + [token for other in beside for token in other]
    return ParsedName(
        " ".join(spoken),
        _first(spoken),
        _last(spoken),
        tuple(own[:_MOST]),
        tuple(others[:_MOST]),
        tuple(dropped),
        is_ordered,
        generation([*dropped, *parts.after_comma]),
        tuple(tuple(other[:_MOST]) for other in beside if len(other) > 1),
        _in_kanji(spoken),
    )


def _addressed(text: str) -> str:
    """An e-mail address where a name should be: what stands before the @."""
    found = _ADDRESS.fullmatch(text.strip())
    return found[1].rstrip("0123456789") or found[1] if found else text


def _in_kanji(spoken: list[str]) -> Reading:
    return readings(" ".join(spoken)) if spoken and _HAN.match(spoken[0]) else Reading()


def syllables_joined(name: ParsedName) -> list[Token]:
    """Neighbours in scripts without spaces, joined as Latin letters would have them: 현석 → hyeonseog."""
    return [
        Token(a.text + b.text, key(a.key + b.key), False)
        for a, b in pairwise(name.tokens)
        if not a.latin and not b.latin and len(a.text) == len(b.text) == 1
    ]


def _one_script(spoken: list[str]) -> tuple[list[str], list[str]]:
    """ "Yuki Tanaka 田中ゆき" as the name and the name once more in another script."""
    if all(word.isascii() for word in spoken):
        return spoken, []
    latin = [word for word in spoken if all(t.latin for t in tokens(word))]
    if len(latin) < 2 or len(latin) == len(spoken):
        return spoken, []
    return latin, [word for word in spoken if word not in latin]


def _calm(word: str, spoken: list[str]) -> str:
    """PRIYA NAIR and priya nair as Priya Nair, Priya NAIR too; anything else as its owner writes it."""
    whole = "".join(spoken)
    if any(map(str.islower, spoken)) and all(w.islower() or w.isupper() for w in spoken):
        careless = word.islower() and not is_particle(word)
        return _titled(word, whole) if careless or (len(word) > 2 and word.isupper()) else word
    if len(whole) < 4 or not (whole.isupper() or whole.islower()):
        return _titled(word, whole) if len(word) > 3 and word.isupper() else word
    return word if whole.islower() and is_particle(word) else _titled(word, whole)


def _titled(word: str, whole: str) -> str:
    """ALİ IŞIK as Ali Işık: where a letter is Turkish, i and ı are two (Unicode, SpecialCasing.txt)."""
    if not _TURKISH & set(whole):
        return word.title()
    small = word.replace("İ", "i").replace("I", "ı").lower()
    return "-".join("İ" + part[1:] if part[:1] == "i" else part.capitalize() for part in small.split("-"))


def _tokens(words: list[str]) -> list[Token]:
    pieces = [piece for word in words for piece in word.replace("-", " ").replace(".", " ").split()]
    if len(pieces) > 1 and all(len(piece) > 1 for piece in pieces):
        return [token for piece in pieces[:_MOST] for token in whole(piece)]
    return [token for piece in pieces[:_MOST] for token in tokens(piece)]


def _without_particles(found: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens without particles, and the surname with them joined on (van der Berg → vanderberg)."""
    own = [token for token in found if not is_particle(token.text)]
    if len(own) < 2 or len(own) == len(found):
        return (own if len(own) > 1 else found), []
    first = next(n for n, token in enumerate(found) if token not in own)
    glued = "".join(token.key for token in found[first:])
    return own, [Token(glued, glued, True)]


def _first(spoken: list[str]) -> str:
    """The given name; the whole name when that is an initial only."""
    given = spoken[0] if spoken else ""
    return " ".join(spoken) if len(key(given)) < 2 and len(given.strip(".")) < 2 else given


def _last(spoken: list[str]) -> str:
    """The surname with its particles; of a single word, that word."""
    start = len(spoken) - 1
    while start > 1 and is_particle(spoken[start - 1]):
        start -= 1
    return " ".join(spoken[max(start, 0) :])
