"""The user's invitation waits for an answer. Withdrawing it blocks the next for up to three weeks."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import LINKEDIN
from afterword.words import InviteState, Level

_CAUTION = (
    " The process is still open: withdrawing is silent, but blocks a new invitation for up to three weeks;"
    " if the process ends before that, leave it."
)


def applies(case: Case) -> bool:
    return case.relation.state is InviteState.PENDING


def say(case: Case) -> Saying:
    text = f"{case.first} has your invitation." + (_CAUTION if case.process_live else "")
    return Saying(wording.WAITING, text, Step("nothing", "Send no second message: one invitation is enough."))


RULE = Rule("pending", LINKEDIN, applies, always(Level.SETTLED), say)
