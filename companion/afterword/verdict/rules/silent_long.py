"""Silent for a month: good once the user marks it closed, and not yet without their word."""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end, while_open
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.silence import silence
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.verdict.spans import SILENT_AFTER
from afterword.words import ApplicationStatus, Level


def applies(case: Case) -> bool:
    age = silence(case)
    return _closed(case) or (age is not None and age >= SILENT_AFTER)


def level(case: Case) -> Level:
    return after_the_end(case) if _closed(case) else while_open(case)


def say(case: Case) -> Saying:
    return _over(case) if _closed(case) else _waiting(case)


def _closed(case: Case) -> bool:
    return case.standing is not None and case.standing.status is ApplicationStatus.PRESUMED_CLOSED


def _over(case: Case) -> Saying:
    text = f"{case.company} never answered and you marked it as closed."
    step = wording.step_for(level(case), case)
    if level(case) is Level.GO:
        step = Step("send_note", "Send neutral thanks. One last status mail first is advised, not required.")
    return Saying(wording.title(level(case)), text, step)


def _waiting(case: Case) -> Saying:
    text = f"{case.company} has been silent for more than a month. Until you close it, it counts as open."
    step = Step("follow_up", "Ask for the status a last time by mail; if nothing comes, mark it as closed.")
    return wording.beside(level(case), case, text, step, "you mark it as closed")


RULE = Rule("silent_long", DESIGN_CHOICE, applies, level, say, reminds=True)
