"""Templates to HTML. Class names are hashes made anew for every process, as LinkedIn's are."""

import hashlib
import re
import secrets
import uuid
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tests.lookalike import cards

_SALT = secrets.token_hex(4)


@cache
def hashed(name: str) -> str:
    """The class that stands for a readable name today."""
    return "_" + hashlib.sha256(f"{_SALT}{name}".encode()).hexdigest()[:8]


def classes(names: str) -> str:
    """Several readable names, hashed."""
    return " ".join(hashed(name) for name in names.split())


def profile_path(slug: str) -> str:
    """A profile's address as card links have it: percent-encoded, with the slash."""
    return f"/in/{quote(slug)}/"


def initials(name: str) -> str:
    """Two letters for the picture."""
    return "".join(part[0] for part in name.split()[:2])


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.globals.update(
    c=classes,
    profile_path=profile_path,
    initials=initials,
    fresh_key=lambda: str(uuid.uuid4()),
    kind_of=cards.kind_of,
    results=cards.results,
    suggestions=cards.suggestions,
    colleagues=cards.colleagues,
    named=cards.named,
)


def render(template: str, **context: Any) -> str:
    """A template's HTML."""
    return _ENVIRONMENT.get_template(template).render(**context)


def style_sheet() -> str:
    """style.css with today's class names in place of `.c-…`."""
    plain = Path(__file__).with_name("static").joinpath("style.css").read_text(encoding="utf-8")
    return re.sub(r"\.c-([a-z-]+)", lambda found: "." + hashed(found[1]), plain)
