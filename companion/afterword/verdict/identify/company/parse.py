"""A company's name as people write it, read."""

from functools import cache

from afterword.verdict.identify.company.forms import without_forms, without_native_forms
from afterword.verdict.identify.company.institutions import in_english
from afterword.verdict.identify.company.known import known_as, owners_of
from afterword.verdict.identify.company.name import Company
from afterword.verdict.identify.company.shape import shape
from afterword.verdict.identify.company.words import BROAD, SOFT, joined, words_of
from afterword.verdict.identify.data import rows
from afterword.verdict.identify.tokens import key, plain

_LONGEST = 200  # contract.base.Company
_SHORTEST = 3  # letters from which the beginning of a name may be a company's


def parse_company(text: str) -> Company:
    """Read a company's name. Any text is taken; "Freelance", "Stealth Startup" and the like name none."""
    cleaned = plain(text[:_LONGEST]).strip() or text[:_LONGEST].strip()
    shaped = shape(cleaned)
    found = _words(shaped.name)
    if not found or joined(found) in _nobody():
        return Company(cleaned, (), "")
    core = _core(found)
    owners = (*owners_of(core), *_begun(found, core), *(_core(_words(owner)) for owner in shaped.owners))
    return Company(cleaned, tuple(found), core, tuple(dict.fromkeys(o for o in owners if o and o != core)))


def _words(name: str) -> list[str]:
    """Without legal forms, unless the name is known with them: 3M Company, AS Watson."""
    bare = name if name.isascii() else without_native_forms(name)
    found = words_of(bare if key(bare) else name)
    if known_as("".join(found)):
        return found
    found = without_forms(found)
    return found[1:] if found[:1] == ["the"] and len(found) > 1 else found


def _core(found: list[str]) -> str:
    """The known name, with or without what a name may end on, else all but that; "" for no words."""
    whole = joined(found)
    if not whole or (name := known_as(whole)):
        return name if whole else ""
    end = len(found)
    while end > 1 and found[end - 1] in SOFT:
        end -= 1
    return known_as(joined(found[:end])) or in_english(found[:end])


def _begun(found: list[str], core: str) -> list[str]:
    """The known company whose name this one begins with: Google Maps → Google."""
    for end in range(len(found) - 1, 0, -1):
        name = known_as("".join(found[:end]))
        if name and name != core and len(name) >= _SHORTEST and found[0] not in BROAD:
            return [name]
    return []


@cache
def _nobody() -> frozenset[str]:
    return frozenset(joined(words_of(row)) for row in rows("no_company.txt"))
