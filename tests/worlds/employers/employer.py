"""A company as it is: what it is called, by whom, and what belongs to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Employer:
    """`legal`: its registered name's end. `aliases`: whole other names. `parts`: names of subsidiaries."""

    brand: str
    domain: str
    legal: str = ""
    aliases: tuple[str, ...] = ()
    initials: str = ""
    parts: tuple[str, ...] = ()
