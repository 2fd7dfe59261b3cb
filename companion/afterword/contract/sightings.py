"""What a browser found LinkedIn to have changed: names of things, days, counts; nobody's page."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from afterword.contract.base import Wire
from afterword.words import PageName

Thing = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{1,40}$")]
"""What pages are read by, as the extension's table of selectors names it."""


class MissingThing(Wire):
    """Not found since that day, on so many pages in a row."""

    thing: Thing
    since: date
    count: int = Field(ge=1, le=1_000_000)


class Sighting(Wire):
    """What is missing on one kind of page."""

    page: PageName
    missing: list[MissingThing] = Field(min_length=1, max_length=20)


class SightingsRequest(Wire):
    """All that a browser misses repeatedly. Nothing: LinkedIn's pages are as it knows them."""

    pages: list[Sighting] = Field(max_length=len(PageName))


__all__ = ["MissingThing", "Sighting", "SightingsRequest"]
