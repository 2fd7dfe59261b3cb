"""What the vault hands out."""

from dataclasses import dataclass, field
from typing import Literal

Place = Literal["auto", "keyring", "file"]
"""Where to keep a key. `auto`: in the keyring if it can be trusted, else in the file."""


@dataclass(frozen=True, slots=True)
class RootKey:
    """The key and where it lies.

    `key`: 32 bytes. `place`: "keyring" or "file". `text`: where that is and how well it protects, for people.
    """

    key: bytes = field(repr=False)
    place: str
    text: str
