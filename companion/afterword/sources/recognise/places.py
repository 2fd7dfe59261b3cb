"""Domains that tell what a meeting is: systems that companies hire with, schedulers, tests
(words/places.txt)."""

import re
from functools import cache
from typing import NamedTuple

from afterword.sources.recognise.vocabulary import phrases

_URL = re.compile(r"https?://[^\s<>\"'|)\]]+", re.IGNORECASE)
_NOT_NAMES = {
    "www",
    "app",
    "hire",
    "jobs",
    "careers",
    "career",
    "boards",
    "job-boards",
    "api",
    "mail",
    "eu",
    "us",
    "my",
}
_SECTIONS = ("ats", "scheduler", "meets", "tests", "agency")


class Place(NamedTuple):
    """`kind` is one of ats, scheduler, meets, tests, agency; "" for any other domain."""

    kind: str
    form: str = ""


@cache
def _places() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for kind in _SECTIONS:
        for row in phrases(kind):
            domain, slash, rest = row.partition("/")
            found.setdefault(
                domain.rstrip("."), Place(kind, slash + rest if slash else "." * domain.endswith("."))
            )
    return found


def place(domain: str) -> Place:
    """What the domain, or one above it, is."""
    labels = domain.lower().strip(".").split(".")
    found = (_places().get(".".join(labels[at:])) for at in range(len(labels) - 1))
    return next(filter(None, found), Place(""))


def urls(text: str) -> list[str]:
    """All addresses in a text, without what a sentence puts behind them."""
    return [found.rstrip(".,;:!?)") for found in _URL.findall(text)]


def domain_of(address: str) -> str:
    """Of a web or an e-mail address."""
    rest = address.partition("://")[2] or address.rpartition("@")[2]
    return re.split(r"[/?#:]", rest, maxsplit=1)[0].lower()


def named_by(address: str) -> str:
    """The company that an address of a hiring system names: jobs.lever.co/acme → acme. "" where it names
    none."""
    domain = domain_of(address)
    found = place(domain)
    if found.kind != "ats" or not found.form:
        return ""
    if found.form == ".":
        label = domain.split(".")[0] if domain.count(".") > 1 else ""
        return "" if label in _NOT_NAMES else label
    path = re.split(r"[?#]", address.partition("://")[2].partition("/")[2])[0].split("/")
    if found.form != "/":
        wanted = found.form.strip("/").split("/")
        path = path[len(wanted) :] if path[: len(wanted)] == wanted else []
    return path[0] if path and path[0] not in _NOT_NAMES and len(path) > 1 - bool(found.form == "/") else ""
