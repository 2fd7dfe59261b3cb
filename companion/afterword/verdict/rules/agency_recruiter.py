"""An agency's recruiter represents the user and sits on no panel. Past calls with them change nothing."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import INTERVIEWERS_ONLY
from afterword.words import Level

_REASON = "An agency recruiter represents you and is not on the panel."


def applies(case: Case) -> bool:
    """Once the process has ended, a policy that holds them back has nothing more to say here."""
    standing = case.standing
    if standing is None or not standing.agency:
        return False
    return standing.live or case.policy.agency is Level.GO


def level(case: Case) -> Level:
    return case.policy.agency


def say(case: Case) -> Saying:
    title = wording.title(level(case), wording.deciding(case))
    step = wording.step_for(level(case), case)
    if level(case) is Level.GO:
        step = Step("send_note", "Send the note, and name the role they represent you for.")
    return Saying(title, wording.because(case, _REASON), step, wording.until(level(case), case))


RULE = Rule("agency_recruiter", INTERVIEWERS_ONLY, applies, level, say, by_policy=True)
