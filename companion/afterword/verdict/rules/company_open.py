"""Not in the log, but an application at their company is open: they may be the next interviewer."""

from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.words import Level, MatchKind


def applies(case: Case) -> bool:
    return case.match.kind is MatchKind.NONE and case.elsewhere is not None


def say(case: Case) -> Saying:
    assert case.elsewhere is not None  # applies() says so
    company = case.elsewhere.company
    text = "Your application there is open, and they may be your next interviewer."
    step = Step("log", "If they have a part in it, log them; else wait for the end.")
    title = f"Not in your log, but {company} is deciding: better safe than sorry."
    return Saying(title, text, step, f"{company} has decided")


RULE = Rule("company_open", DESIGN_CHOICE, applies, always(Level.UNLISTED), say)
