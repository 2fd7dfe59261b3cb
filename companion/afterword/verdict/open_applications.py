"""The applications at a company that may still decide something."""

from collections.abc import Iterator
from datetime import datetime

from afterword.verdict.alike import alike
from afterword.verdict.log import Application, Log


def open_at(company: str, log: Log, now: datetime) -> Iterator[Application]:
    """Those at `company`, by any of its names. Looks at nothing but what is open."""
    return (a for a in log.live_applications(now) if alike(a.company, company))
