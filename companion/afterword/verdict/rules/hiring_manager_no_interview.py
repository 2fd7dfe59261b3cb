"""Applied, and not invited to an interview yet: the article says nothing about the hiring manager."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import ARTICLE_SILENT
from afterword.words import InvolvementKind, Level

_REASON = "Some call it initiative, others pushing."


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or not standing.live or standing.has_rounds:
        return False
    return standing.involvement is InvolvementKind.HIRING_MANAGER


def level(case: Case) -> Level:
    return case.policy.manager_unmet


def say(case: Case) -> Saying:
    title = wording.title(level(case), f"You have not met {case.first}.")
    step = wording.step_for(level(case), case)
    if level(case) is Level.ASK_FIRST:
        step = Step(
            "ask", "Ask your contact at the company, or write to them by mail, before you invite them."
        )
    why = f" {case.policy.why}" if level(case) is Level.NOT_YET else ""
    return Saying(title, _REASON + why, step, wording.until(level(case), case))


RULE = Rule("hiring_manager_no_interview", ARTICLE_SILENT, applies, level, say)
