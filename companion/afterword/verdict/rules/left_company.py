"""They left the company while it is deciding. Comes before `process_open`, which it refines."""

from afterword.verdict import wording
from afterword.verdict.employment import Move
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.words import Level


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or not standing.live or standing.inhouse:
        return False
    return standing.judges and standing.move is Move.LEFT


def level(case: Case) -> Level:
    return case.policy.left_company


def say(case: Case) -> Saying:
    text = f"{case.first} has left {case.company}, which is still deciding."
    title = wording.title(level(case), wording.deciding(case))
    step = Step("ask", "Ask whether they would like to stay in touch; ask nothing about the process.")
    if level(case) is Level.NOT_YET:
        step = Step("wait", f"Wait until {wording.until(level(case), case)}.")
    return Saying(title, text, step, wording.until(level(case), case))


RULE = Rule("left_company", DESIGN_CHOICE, applies, level, say)
