"""Somebody met outside every process: at a conference, a meetup."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import INTERVIEWERS_ONLY
from afterword.words import InvolvementKind, Level


def applies(case: Case) -> bool:
    if case.standing is None:
        return case.person is not None
    return case.standing.involvement is InvolvementKind.CONTACT and not case.standing.has_rounds


def say(case: Case) -> Saying:
    text = f"You know {case.first} from outside any hiring process."
    return Saying(wording.GOOD_TIME, text, Step("send_note", "Send the note, and say where you met."))


RULE = Rule("met_elsewhere", INTERVIEWERS_ONLY, applies, always(Level.GO), say)
