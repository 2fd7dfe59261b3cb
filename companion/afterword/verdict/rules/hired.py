"""Hired: they are colleagues."""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_3
from afterword.words import ApplicationStatus, Level


def applies(case: Case) -> bool:
    return case.standing is not None and case.standing.status is ApplicationStatus.ACCEPTED


def level(case: Case) -> Level:
    return after_the_end(case)


def say(case: Case) -> Saying:
    text = f"You and {case.first} are colleagues at {case.company}."
    return Saying(wording.GOOD_TIME, text, Step("send_note", "Send a colleague's note."))


RULE = Rule("hired", RULE_3, applies, level, say, by_policy=True)
