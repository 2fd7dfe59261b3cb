"""Well-known employers: all names of one, what it belongs to, its domains (data/companies.txt)."""

from functools import cache
from typing import NamedTuple

from afterword.verdict.identify.company.forms import without_native_forms
from afterword.verdict.identify.company.words import joined, words_of
from afterword.verdict.identify.data import is_ready, rows


class Known(NamedTuple):
    """`names`: every name, joined, to the first of its company. `owners` and `domains` by and to that
    first."""

    names: dict[str, str]
    owners: dict[str, tuple[str, ...]]
    domains: dict[str, str]
    spelt: dict[str, str]


def known_as(name: str) -> str:
    """The one name of a company that goes by several; "" for one that is not known."""
    return known().names.get(name, "")


def owners_of(core: str) -> tuple[str, ...]:
    """Whom a known company belongs to, in turn: GitHub → Microsoft."""
    return known().owners.get(core, ())


def domain_owner(domain: str) -> str:
    """The name, as written, of the employer whose domain it is, or a domain above it; else ""."""
    table = known()
    labels = domain.split(".")
    found = (table.domains.get(".".join(labels[start:])) for start in range(len(labels) - 1))
    return table.spelt.get(next(filter(None, found), ""), "")


@cache
def known() -> Known:
    table = Known({}, {}, {}, {})
    for row in rows("companies.txt"):
        rest, _, owners = row.partition("<")
        names, _, domains = rest.partition("@")
        first, *others = [_joined(name) for name in names.split(";")]
        table.spelt[first] = names.split(";")[0].strip()
        for name in (first, *others):
            table.names.setdefault(name, first)
        table.domains.update(dict.fromkeys(domains.split(), first))
        if owners.strip():
            table.owners[first] = tuple(_joined(owner) for owner in owners.split(";"))
    return table


def _joined(name: str) -> str:
    if is_ready(name):
        return joined(name.split())
    bare = name if name.isascii() else without_native_forms(name) or name
    return joined(words_of(bare))
