"""They invited the user: the article's exception. It is no sign of an offer."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import InviteState, Level


def applies(case: Case) -> bool:
    return case.relation.state is InviteState.INCOMING


def say(case: Case) -> Saying:
    if case.person is None:
        step = Step("nothing", "Whether to accept is yours to decide.")
        return Saying(wording.THEIR_INVITATION, "They are not in your log.", step)
    text = "It was their idea, so accepting is fine at any time. It is no sign of an offer."
    return Saying(wording.INVITED_YOU, text, Step("accept", "Accept, with one line of thanks."))


RULE = Rule("they_invited", RULE_2, applies, always(Level.SETTLED), say)
