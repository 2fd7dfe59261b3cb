"""On hold: it may resume, so it counts as open."""

from afterword.verdict import wording
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.words import ApplicationStatus, Level


def applies(case: Case) -> bool:
    standing = case.standing
    return standing is not None and standing.status is ApplicationStatus.ON_HOLD and standing.judges


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    title = wording.title(level(case), f"{case.company} has put it on hold.")
    text = "A process on hold may resume, so it counts as open."
    return Saying(title, text, wording.step_for(level(case), case), wording.until(level(case), case))


RULE = Rule("on_hold", DESIGN_CHOICE, applies, level, say)
