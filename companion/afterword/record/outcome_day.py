"""Days on which an outcome cannot have been."""

from datetime import datetime, timedelta

from afterword.errors import BadInput
from afterword.verdict.log import Application, Log
from afterword.verdict.words_of_time import full_day, on
from afterword.words import LIVE_STATUSES, ApplicationStatus

_LONG = timedelta(days=366)


def refuse_overtaken(
    application: Application, status: ApplicationStatus, at: datetime, now: datetime
) -> None:
    """One that a later outcome overtook would be kept and change nothing. Raises BadInput then."""
    last = application.statuses.as_of(now)
    if last is None or last.at <= at or last.status is status:
        return
    before, told = (which.value.replace("_", " ") for which in (last.status, status))
    raise BadInput(
        f"You noted “{before}” {on(full_day(last.at, now))}; “{told}” cannot be earlier. "
        f"Leave --on out, or take “{before}” back with `afterword undo`.",
        "on",
    )


def refuse_long_before(
    application: Application, status: ApplicationStatus, at: datetime, log: Log, now: datetime
) -> None:
    """An end more than a year before the first round is a slip of the year. Raises BadInput.

    Without a round nothing speaks against an old day: the log may be younger than the application.
    """
    starts = [round.schedule(now).starts_at for round in log.interviews_in(application.id)]
    if status in LIVE_STATUSES or not starts or min(starts) - at <= _LONG:
        return
    raise BadInput(
        f"{full_day(at, now)} is more than a year before your first round at {application.company}. "
        "Look at the date again.",
        "on",
    )
