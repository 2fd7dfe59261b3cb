"""An employee known before applying. Once they interview the user they are on the panel."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import INTERVIEWERS_ONLY
from afterword.words import InvolvementKind, Level


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or standing.has_rounds:
        return False
    return standing.involvement is InvolvementKind.REFERRER


def say(case: Case) -> Saying:
    text = f"{case.first} knew you before you applied and is not on the panel."
    step = Step("send_note", "Send the note, and keep them informed about how it goes.")
    return Saying(wording.GOOD_TIME, text, step)


RULE = Rule("referrer", INTERVIEWERS_ONLY, applies, always(Level.GO), say)
