"""What all facts have in common (facts.py)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that became true at a moment."""

    kind: ClassVar[str]
    at: datetime
