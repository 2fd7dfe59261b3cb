"""What every model of the wire has in common, and the bounds of its texts."""

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, StringConstraints

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Company = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=5000)]
Url = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2048)]
Email = Annotated[str, StringConstraints(strip_whitespace=True, max_length=320, pattern=r"^[^\s@]+@[^\s@]+$")]
Slug = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hex64 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Moment = AwareDatetime
"""ISO 8601 with an offset; a time without a zone is refused."""

__all__ = [
    "Company", "Done", "Email", "Hex32", "Hex64", "Id", "Line", "Moment", "Name", "Nothing", "Slug",
    "Text", "Url", "Wire", "datetime",
]  # fmt: skip


class Wire(BaseModel):
    """A model that crosses the wire: frozen, and strict about fields it does not know."""

    # Built when first used: a service that starts needs few of them at once.
    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, serialize_by_alias=True, defer_build=True
    )


class Nothing(Wire):
    """No fields."""


class Done(Wire):
    """A write was kept. `text` says what was done, for a person to read.

    `undo`: the revision to give to `undo` to take just this back; None when there is nothing to take back.
    """

    text: str
    revision: int
    undo: int | None = None
