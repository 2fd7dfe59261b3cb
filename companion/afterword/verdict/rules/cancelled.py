"""The company cancelled the role: the process is over."""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.words import ApplicationStatus, Level


def applies(case: Case) -> bool:
    return case.standing is not None and case.standing.status is ApplicationStatus.CANCELLED


def level(case: Case) -> Level:
    return after_the_end(case)


def say(case: Case) -> Saying:
    text = f"{case.company} cancelled the role, so nothing is left to decide."
    return Saying(wording.title(level(case)), text, wording.step_for(level(case), case))


RULE = Rule("cancelled", DESIGN_CHOICE, applies, level, say)
