"""A profile, read: every name it goes by, where its owner works or worked, its ids."""

from collections.abc import Iterator
from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict.identify.company import Company, parse_company
from afterword.verdict.identify.employers import Employment, employment
from afterword.verdict.identify.headline import stated
from afterword.verdict.identify.keys import name_in_slug
from afterword.verdict.identify.mailbox import Fit, mailboxes
from afterword.verdict.identify.name import ParsedName, parse_name

_SPAN = 4  # words of a company in a headline


class Asked(NamedTuple):
    """`in_address`: the name that its slug spells, where that tells more than the name. `past`: earlier
    employers as the page lists them. `boxes`: what the name may be before an @."""

    name: ParsedName
    in_address: ParsedName
    employment: Employment
    past: tuple[Company, ...]
    keys: list[str]
    boxes: dict[str, Fit]

    @property
    def names(self) -> list[ParsedName]:
        return [name for name in (self.name, self.in_address) if name.tokens]

    def company_keys(self) -> set[str]:
        """What colleagues may be found by; the headline only where it has to stand for a company."""
        known = [company for company in (self.employment.company, *self.past) if company]
        return {key for company in known for key in company.keys} or self.headline_keys()

    def headline_keys(self) -> set[str]:
        """Whatever the headline may name as a company."""
        items = stated(self.employment.headline)
        spans = (span for item in items for span in _spans(item.words))
        return {*spans, *(key for item in items if item.company for key in item.company.keys)}


def read(profile: Profile, keys: list[str]) -> Asked:
    """Takes any text in any field."""
    name, address = parse_name(profile.name or ""), parse_name(name_in_slug(keys))
    tells_more = len(address.tokens) > 1 and not _spelt(address) <= _spelt(name)
    return Asked(
        name,
        address if tells_more else parse_name(""),
        employment(profile.company, profile.headline),
        tuple(map(parse_company, profile.past_companies)),
        keys,
        mailboxes(name),
    )


def _spans(words: tuple[str, ...]) -> Iterator[str]:
    for size in range(1, _SPAN + 1):
        for at in range(len(words) - size + 1):
            yield "".join(words[at : at + size])


def _spelt(name: ParsedName) -> set[str]:
    return {token.key for token in name.tokens}
