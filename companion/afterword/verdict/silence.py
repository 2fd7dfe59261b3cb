"""How long a company has been silent in an open process with no round to come."""

from datetime import timedelta

from afterword.verdict.level import while_open
from afterword.verdict.situation import Case
from afterword.words import ApplicationStatus, Level


def silence(case: Case) -> timedelta | None:
    """Since the last contact; None where silence says nothing: nor does it where nobody has to wait."""
    standing = case.standing
    if standing is None or standing.status is not ApplicationStatus.OPEN or not standing.judges:
        return None
    if standing.round_coming or standing.last_contact is None or while_open(case) is Level.GO:
        return None
    return case.now - standing.last_contact
