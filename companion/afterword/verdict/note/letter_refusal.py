"""When a letter would claim what has not happened: why, and what to write instead."""

from afterword.verdict.note.occasion import Occasion, Outcome
from afterword.words import LIVE_STATUSES, ApplicationStatus, LetterKind

# A silence that the user takes for an end may still be asked about once (ETIQUETTE.md, silent_long).
_MAY_BE_ASKED = LIVE_STATUSES | {ApplicationStatus.PRESUMED_CLOSED}
_DECIDES_NOTHING = (Outcome.REFERRER, Outcome.MET_ELSEWHERE)


def letter_refusal(kind: LetterKind, occasion: Occasion) -> str | None:
    """A sentence that says what to do, or None where the letter is true."""
    if kind is LetterKind.THANK_YOU:
        return _thank_you(occasion)
    return _follow_up(occasion) if kind is LetterKind.FOLLOW_UP else None


def _thank_you(them: Occasion) -> str | None:
    if them.met_at is not None or them.outcome is Outcome.REFERRER:
        return None
    if them.coming:
        return (
            f"Your talk with {them.name} is still to come. The thank-you mail goes out within a day after it."
        )
    return (
        f"No round with {them.name} that took place is in the log, so there is no talk to give thanks for. "
        "If there was one, log when it was; otherwise write the letter “message”."
    )


def _follow_up(them: Occasion) -> str | None:
    if them.outcome in _DECIDES_NOTHING:
        return (
            f"{them.name} does not run the process and cannot say where it stands. "
            "Ask whoever invited you to it; to them write the letter “message”."
        )
    if them.status not in _MAY_BE_ASKED:
        over = f"The process at {them.company}" if them.company else "The process"
        return f"{over} has ended: there is nothing left to ask. Send the note, which only thanks."
    if them.coming:
        return "A round is still to come, so nothing can be decided yet. Ask a week after it."
    return None
