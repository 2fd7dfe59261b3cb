"""What the paired browsers found LinkedIn to have changed: a check for each."""

from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from afterword.contract import Check, MissingThing, Sighting, SightingsRequest
from afterword.verdict.words_of_time import short_date
from afterword.words import PageName

_ON: dict[PageName, str] = {
    PageName.PROFILE: "on profiles",
    PageName.SEARCH: "in people search",
    PageName.NETWORK: "on My Network",
    PageName.COMPANY: "on companies' people pages",
    PageName.INVITE: "on invitation pages",
    PageName.DIALOG: "in the invitation dialog",
}
_FIX = (
    "Look for a newer Afterword. If that does not help, open such a page, press “Copy report” in the "
    "extension's popup and send the report in: it holds no text of the page. Meanwhile ask `afterword check` "
    "before you connect."
)


class Told(NamedTuple):
    """A paired browser's name, and what it told last; None when it has told nothing yet."""

    name: str
    sightings: SightingsRequest | None


def pages(told: Told, today: date) -> Check:
    """Does this browser still find in LinkedIn's pages what they are read by?

    What it misses is broken, not still to be done: a click there may not be held.
    """
    if told.sightings is None:
        return Check(name="pages", ok=True, text=f"“{told.name}” has told nothing of LinkedIn's pages yet.")
    if not told.sightings.pages:
        return Check(name="pages", ok=True, text=f"“{told.name}” can read LinkedIn's pages.")
    missed = "; ".join(_missed(sighting, today) for sighting in told.sightings.pages)
    return Check(
        name="pages", ok=False, text=f"LinkedIn has changed, says “{told.name}”: {missed}.", fix=_FIX
    )


def _missed(sighting: Sighting, today: date) -> str:
    """ "on profiles `sduiName` has not been found since 23 Nov (5 views in a row)"."""
    alike = groupby(sighting.missing, attrgetter("since", "count"))
    return ", ".join(f"{_ON[sighting.page]} {_things(list(things), today)}" for _, things in alike)


def _things(things: list[MissingThing], today: date) -> str:
    names = [f"`{thing.thing}`" for thing in things]
    listed = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    have = "have" if names[1:] else "has"
    since = short_date(things[0].since, today)
    return f"{listed} {have} not been found since {since} ({things[0].count} views in a row)"
