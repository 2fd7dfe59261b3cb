"""What an e-mail address tells: often a name, and an employer unless a mail provider is behind it."""

import re
from collections.abc import Sequence
from itertools import pairwise, permutations

from afterword.verdict.identify.company import employer_at
from afterword.verdict.identify.data import words
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import key, plain

_ROLES = words("mail_roles.txt")
_PARTICLES = words("particles.txt")
_OUTSIDE = frozenset({"ext", "external", "extern", "contractor", "consultant", "partner", "vendor"})
_SIGNS = re.compile(r"[._\-]+")
_LONGEST = 64  # letters before the @, by RFC 5321
_MOST = 4  # words of a name that are looked for
_FULL, _NICK, _PREFIX, _INITIAL = 4, 3, 2, 1
_SHORTEST_PREFIX = 3
# How sure it is that an address with these two readings is the person's.
_PAIRS = {
    (_FULL, _FULL): 0.95, (_FULL, _NICK): 0.9, (_FULL, _INITIAL): 0.7, (_FULL, _PREFIX): 0.65,
    (_NICK, _NICK): 0.8, (_NICK, _INITIAL): 0.5, (_NICK, _PREFIX): 0.5, (_PREFIX, _PREFIX): 0.35,
    (_PREFIX, _INITIAL): 0.25, (_INITIAL, _INITIAL): 0.15,
}  # fmt: skip
_ALONE = {_FULL: 0.4, _NICK: 0.3}
_ALL = 0.97  # three words or more, each in its place
_MORE = 0.6  # two whole words, and something that is not in the name


def name_in(email: str) -> str:
    """priya.nair@… → "priya nair"; "" where words cannot be told apart, and for a desk's address."""
    pieces = _pieces(email.partition("@")[0])
    spelt = [re.sub(r"\d", "", piece) for piece in _SIGNS.split(_local(email))]
    return " ".join(filter(key, spelt)) if len(pieces) > 1 else ""


def company_in(email: str) -> str:
    """…@mail.acme.co.uk → "acme"; a well-known employer by its name; "" for a mail provider."""
    return employer_at(email.partition("@")[2])


def is_role(local: str) -> bool:
    """Whether the part before the @ is a desk's or a robot's: careers@, no-reply@."""
    letters = re.sub(r"[^a-z]", "", local.partition("+")[0].lower())
    return letters in _ROLES or not letters


def fits(local: str, name: Sequence[str]) -> float:
    """How sure, 0 to 1, the part before an @ is this person's. `name` are the keys of the name's words.

    first.last, last.first, flast, firstl, f.last, first, last, initials; nicknames; digits at will.
    """
    pieces, known = _pieces(local), list(name[:_MOST])
    if not pieces or not known:
        return 0.0
    if len(pieces) > 1:
        return max(_several(pieces, known), _as_one("".join(pieces), known) * 0.9)
    return _as_one(pieces[0], known)


def _local(email: str) -> str:
    return plain(email.partition("@")[0].partition("+")[0])[:_LONGEST]


def _pieces(local: str) -> list[str]:
    """The keys between signs, without digits, particles and "ext"; none of a desk's address."""
    if is_role(local):
        return []
    found = [key(re.sub(r"\d", "", piece)) for piece in _SIGNS.split(_local(local))]
    kept = [piece for piece in found if piece]
    own = [piece for piece in kept if piece not in _OUTSIDE and (len(piece) == 1 or piece not in _PARTICLES)]
    return own or kept


def _several(pieces: list[str], name: list[str]) -> float:
    """Each piece as another word of the name, in any order."""
    if len(pieces) == 2:
        return max(
            (_pair(pieces[0], pieces[1], a, b) for a, b in permutations(_with_joined(name), 2)), default=0.0
        )
    whole = [piece for piece in pieces if any(_reads(piece, word) >= _NICK for word in name)]
    fitting = [piece for piece in pieces if any(_reads(piece, word) for word in name)]
    if len(fitting) == len(pieces) <= len(name) and len(whole) > 1:
        return _ALL
    return _MORE if len(whole) > 1 else 0.0


def _with_joined(name: list[str]) -> list[str]:
    """Neighbours as one word as well: garcia.marquez, vanderberg, junhui."""
    return [*name, *(a + b for a, b in pairwise(name) if len(name) > 2)]


def _as_one(whole: str, name: list[str]) -> float:
    """Cut anywhere in two, or as a single word, or as initials."""
    names = _with_joined(name)
    cuts = ((whole[:at], whole[at:]) for at in range(1, len(whole)))
    begun = ((left, right, a) for left, right in cuts for a in names if _reads(left, a))
    pairs = ((left, right, a, b) for left, right, a in begun for b in names if b != a)
    best = max((_pair(*pair) for pair in pairs), default=0.0)
    alone = max((_ALONE.get(_reads(whole, word), 0.0) for word in name), default=0.0)
    return max(best, alone, _with_initials(whole, name))


def _with_initials(whole: str, name: list[str]) -> float:
    """jrsmith and jrs of John Robert Smith."""
    initials = "".join(word[:1] for word in name)
    if len(initials) < 3:
        return 0.0
    return 0.8 if whole == initials[:-1] + name[-1] else 0.3 * (whole == initials)


def _pair(left: str, right: str, a: str, b: str) -> float:
    one, other = _reads(left, a), _reads(right, b)
    return _PAIRS.get((max(one, other), min(one, other)), 0.0)


def _reads(piece: str, word: str) -> int:
    """How a piece of an address reads as a word of the name; 0 for not."""
    if piece == word:
        return _FULL if len(piece) > 1 else _INITIAL
    if len(piece) == 1:
        return _INITIAL if word[:1] == piece else 0
    if not forms(piece).isdisjoint(forms(word)):
        return _NICK
    return _PREFIX if len(piece) >= _SHORTEST_PREFIX and word.startswith(piece) else 0
