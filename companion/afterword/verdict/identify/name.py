"""A name as people write it on LinkedIn or type it, read the same way on both sides of a comparison.

Titles, degrees, pronouns, emojis and slogans come off; brackets may hold another name; "Last, First" is
turned round. What was taken off is kept, for the explanation.
"""

from typing import NamedTuple

from afterword.verdict.identify.data import words
from afterword.verdict.identify.decorations import Parts, take_apart
from afterword.verdict.identify.short_forms import is_given_name
from afterword.verdict.identify.tokens import Token, key, tokens

_CREDENTIALS = words("credentials.txt")
_TITLES = words("titles.txt")
_PARTICLES = words("particles.txt")
_PLAIN_CREDENTIALS = frozenset(
    {"phd", "mba", "msc", "bsc", "llm", "pmp", "esq", "jr", "sr"}
)  # never a surname
_LONGEST = 400  # characters that are looked at; the contract allows 200
_MOST = 10  # tokens that are compared


class ParsedName(NamedTuple):
    """`tokens` are the name's own, without particles; `others` what else it may be called by (maiden name,
    nickname, another script). `first` is whom to greet; `display` the whole name without decorations.

    All are empty when nothing in the text can be read as a name.
    """

    display: str = ""
    first: str = ""
    last: str = ""
    tokens: tuple[Token, ...] = ()
    others: tuple[Token, ...] = ()
    dropped: tuple[str, ...] = ()


def parse_name(text: str) -> ParsedName:
    """Read a name. Any text is taken; what is no name gives an empty one."""
    parts = take_apart(text[:_LONGEST])
    dropped = list(parts.dropped)
    spoken = _undecorated(parts.main.split(), dropped)
    spoken = _in_order(spoken, parts, dropped) if parts.after_comma else spoken
    spoken = [_calm(word, spoken) for word in spoken if key(word)]
    own, glued = _without_particles(_tokens(spoken))
    others = glued + [t for other in parts.others for t in _tokens(other.split())]
    return ParsedName(
        " ".join(spoken),
        _first(spoken),
        _last(spoken),
        tuple(own[:_MOST]),
        tuple(others[:_MOST]),
        tuple(dropped),
    )


def _undecorated(words: list[str], dropped: list[str]) -> list[str]:
    """Without titles in front and degrees behind, as long as something is left to be a name."""
    start, end = 0, len(words)
    while end - start > 1 and _is_title(words[start]):
        start += 1
    shouting = all(word.isupper() for word in words[start:end])
    while end - start > 2 and _is_credential(words[end - 1], shouting):
        end -= 1
    dropped += words[:start] + words[end:]
    return words[start:end]


def _is_title(word: str) -> bool:
    """Dr. or DR or dr, but Sir only as it is written before a name: with a capital or a dot."""
    return key(word) in _TITLES and (word[0].isupper() or "." in word)


def _is_credential(word: str, shouting: bool) -> bool:
    """PhD, MBA; never Ma or Do, which are surnames, nor a short one in a name that is all capitals."""
    known, loud = key(word), sum(map(str.isupper, word)) > 1 or "." in word
    return known in _PLAIN_CREDENTIALS or (known in _CREDENTIALS and (len(known) > 2 if shouting else loud))


def _in_order(spoken: list[str], parts: Parts, dropped: list[str]) -> list[str]:
    """ "Nair, Priya" turned round; "Priya Nair, PMP, Berlin" left as it is."""
    for after in parts.after_comma:
        given = _undecorated(after.split(), [])
        if given and _is_given(spoken, given):
            return given + spoken
        dropped.append(after)
    return spoken


def _is_given(before: list[str], after: list[str]) -> bool:
    if len(after) > 3 or all(key(word) in _CREDENTIALS or not key(word) for word in after):
        return False
    if len(before) < 2 or _is_particle(before[0]):
        return True
    return is_given_name(key(after[0])) and not is_given_name(key(before[0]))


def _calm(word: str, spoken: list[str]) -> str:
    """PRIYA NAIR and priya nair as Priya Nair; anything else as its owner writes it."""
    whole = "".join(spoken)
    if len(whole) < 4 or not (whole.isupper() or whole.islower()):
        return word
    return word if whole.islower() and _is_particle(word) else word.title()


def _tokens(words: list[str]) -> list[Token]:
    pieces = [piece for word in words for piece in word.replace("-", " ").replace(".", " ").split()]
    return [token for piece in pieces[:_MOST] for token in tokens(piece)]


def _without_particles(found: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens without particles, and the surname with them joined on (van der Berg → vanderberg)."""
    own = [token for token in found if not _is_particle(token.text)]
    if len(own) < 2 or len(own) == len(found):
        return (own if len(own) > 1 else found), []
    glued = "".join(token.key for token in found[found.index(next(t for t in found if t not in own)) :])
    return own, [Token(glued, glued, True)]


def _is_particle(word: str) -> bool:
    """ "van", but not the Vietnamese Văn."""
    return word.isascii() and key(word) in _PARTICLES


def _first(spoken: list[str]) -> str:
    """The given name; the whole name when that is an initial only."""
    given = spoken[0] if spoken else ""
    return " ".join(spoken) if len(key(given)) < 2 and len(given.strip(".")) < 2 else given


def _last(spoken: list[str]) -> str:
    """The surname with its particles; of a single word, that word."""
    start = len(spoken) - 1
    while start > 1 and _is_particle(spoken[start - 1]):
        start -= 1
    return " ".join(spoken[max(start, 0) :])
