"""The invented people of the look-alike, read from people.toml."""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Relation = Literal["connectable", "pending", "withdrawn", "incoming", "connected", "self", "restricted"]


@dataclass(frozen=True)
class Person:
    """One member. `degree` 0 is the signed-in member; `relation` is how things stand at the start.

    `formerly`: the vanity name of before; LinkedIn leads on from it.
    """

    slug: str
    name: str
    headline: str
    location: str
    company: str | None = None
    school: str | None = None
    pronouns: str | None = None
    degree: int = 2
    relation: Relation = "connectable"
    invite: Literal["row", "menu"] = "row"
    formerly: str = ""

    @property
    def member_id(self) -> str:
        """The id as LinkedIn writes it in cards and message links: `ACoAA` and base64url letters."""
        return "ACoAA" + hashlib.sha256(self.slug.encode()).hexdigest()[:34]

    @property
    def number(self) -> int:
        """The decimal member number."""
        return int(hashlib.sha256(self.slug.encode()).hexdigest()[:7], 16)

    @property
    def first_name(self) -> str:
        return self.name.split()[0]


@dataclass(frozen=True)
class People:
    """Everybody, by slug; who is signed in, and who stands beside a profile.

    `rail`: in the side rail; `viewed`: in main before the profile's card; `drawer`: offered after connecting.
    """

    by_slug: dict[str, Person]
    me: str
    subject: str
    rail: tuple[str, ...]
    viewed: tuple[str, ...]
    drawer: tuple[str, ...]

    def find(self, text: str) -> Person | None:
        """A person by vanity name, of now or before, or by `ACoAA…` id; None when there is nobody."""
        everybody = self.by_slug.values()
        other = {person.member_id: person for person in everybody} | {
            p.formerly: p for p in everybody if p.formerly
        }
        return self.by_slug.get(text.lower()) or other.get(text)

    def beside(self, person: Person) -> list[Person]:
        """The neighbours in the rail of a person's profile."""
        return [self.by_slug[slug] for slug in self.rail if slug != person.slug]


def _load() -> People:
    table: dict[str, Any] = tomllib.loads(Path(__file__).with_name("people.toml").read_text(encoding="utf-8"))
    people = [Person(**row) for row in table["people"]]
    lists = {name: tuple(table[name]) for name in ("rail", "viewed", "drawer")}
    return People({p.slug: p for p in people}, table["me"], table["subject"], **lists)


PEOPLE = _load()
