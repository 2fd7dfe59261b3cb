"""The applications at a company that may still decide something."""

from collections.abc import Iterator
from datetime import datetime

from afterword.contract import Profile
from afterword.verdict.alike import alike, named_in
from afterword.verdict.log import Application, Log


def open_for(profile: Profile, log: Log, now: datetime) -> Application | None:
    """One at the company that a profile names: in its company's field, else in its headline."""
    if profile.company:
        return next(open_at(profile.company, log, now), None)
    named = named_in(profile.headline or "")
    return next((a for a in log.live_applications(now) if named(a.company)), None)


def open_at(company: str, log: Log, now: datetime) -> Iterator[Application]:
    """Those at `company`, by any of its names. Looks at nothing but what is open."""
    return (a for a in log.live_applications(now) if alike(a.company, company))
