"""Who is worth a closer look: people that share two words with the profile, or one and the company.

A slip in one word is reached through the other one, or through the company: whole names are compared at
once by rapidfuzz, among those who share anything at all.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz import fuzz, process

from afterword.verdict.identify.company import Company
from afterword.verdict.identify.entry import Entry
from afterword.verdict.identify.index import ALONE, LATIN, OTHER_SCRIPT, Index
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.short_forms import forms
from afterword.verdict.identify.tokens import Token, sound

_CLOSER = 24  # people that are compared word by word
_CROWD = 400  # people who share a word or a company, from which that alone is too common to start from
_SIMILAR = 74  # rapidfuzz ratio of whole names from which a slip is worth a look
_MOST_SIMILAR = 8

Some = dict[Entry, None]  # an ordered set, so that the answer does not hang on hashes


def candidates(names: Iterable[ParsedName], companies: Iterable[Company], index: Index) -> list[Entry]:
    """At most a few dozen people, those with most in common first."""
    colleagues = _colleagues(companies, index)
    shares: Counter[Entry] = Counter()
    similar: Some = {}
    for name in names:
        groups = [_sharing(keys, index) for keys in _lookups(name)]
        hits = Counter(entry for group in groups for entry in group)
        needed = min(2, len(name.tokens))
        shares |= Counter({e: n for e, n in hits.items() if n >= needed or e in colleagues})
        shares.update(e for token in name.tokens for e in index.by_word.get(ALONE + token.key, ()))
        similar |= _similar(name, groups, colleagues)
    strong = sorted(shares, key=lambda entry: -(shares[entry] + (entry in colleagues)))
    return list(dict.fromkeys([*strong[:_CLOSER], *similar]))


def _colleagues(companies: Iterable[Company], index: Index) -> Some:
    found = {e: None for c in companies for key in c.keys for e in index.by_company.get(key, ())}
    return found if len(found) <= _CROWD else {}


def _lookups(name: ParsedName) -> list[list[str]]:
    """What each word may be found by; neighbours also as one word."""
    joined = [[a.key + b.key] for a, b in pairwise(name.tokens)]
    return [_keys(token) for token in (*name.tokens, *name.others)] + joined


def _keys(token: Token) -> list[str]:
    """All forms of a word, its initial, and its consonants among people written in another script."""
    found = [*forms(token.key), token.key[0]]
    heard = sound(token.key)
    return [*found, (OTHER_SCRIPT if token.latin else LATIN) + heard] if len(heard) > 1 else found


def _sharing(keys: list[str], index: Index) -> Some:
    return {entry: None for key in keys for entry in index.by_word.get(key, ())}


def _similar(name: ParsedName, groups: list[Some], colleagues: Some) -> Some:
    """Among those who share one word or the company: whose whole name is almost this, or fits initials."""
    pool = {e: e.line for group in [colleagues, *groups] if len(group) <= _CROWD for e in group}
    line = " ".join(sorted(token.key for token in name.tokens))
    best = process.extract(line, pool, scorer=fuzz.ratio, score_cutoff=_SIMILAR, limit=_MOST_SIMILAR)
    found: Some = {entry: None for _, _, entry in best}
    initials = {token.key for token in name.tokens if len(token.key) == 1}
    return found | _fitting(initials, pool) if initials else found


def _fitting(initials: set[str], pool: dict[Entry, str]) -> Some:
    """Whose name has words with all these initials."""
    fitting = (e for e, line in pool.items() if initials <= {word[0] for word in line.split()})
    return dict.fromkeys(list(fitting)[:_CLOSER])
