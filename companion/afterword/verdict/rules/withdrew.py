"""The user withdrew or declined: tell them first, then connect."""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_3
from afterword.words import ApplicationStatus, Level

_ENDED_BY_USER = frozenset({ApplicationStatus.WITHDRAWN, ApplicationStatus.DECLINED})


def applies(case: Case) -> bool:
    return case.standing is not None and case.standing.status in _ENDED_BY_USER


def level(case: Case) -> Level:
    return after_the_end(case)


def say(case: Case) -> Saying:
    step = wording.step_for(level(case), case)
    if level(case) is Level.GO:
        step = Step("tell_them_first", "Tell them first by mail or phone; then send the note.")
    text = wording.because(case, "You ended the process; a thank-you keeps the door open.")
    return Saying(wording.title(level(case)), text, step)


RULE = Rule("withdrew", RULE_3, applies, level, say, by_policy=True)
