"""How long a company has been silent in an open process with no round to come."""

from datetime import timedelta

from afterword.verdict.situation import Case
from afterword.words import ApplicationStatus


def silence(case: Case) -> timedelta | None:
    """Since the last contact; None where silence says nothing."""
    standing = case.standing
    if standing is None or standing.status is not ApplicationStatus.OPEN or not standing.judges:
        return None
    if standing.round_coming or standing.last_contact is None:
        return None
    return case.now - standing.last_contact
