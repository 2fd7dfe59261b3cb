"""They are connected: nothing to invite."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import THE_PAGE
from afterword.words import InviteState, Level


def applies(case: Case) -> bool:
    return case.relation.state is InviteState.CONNECTED


def say(case: Case) -> Saying:
    step = wording.NOTHING_TO_SEND
    if case.process_live:
        step = Step(
            "thank_by_mail", "Thank them by mail after each round, and say nothing about the decision."
        )
    return Saying(wording.CONNECTED, f"You and {case.first} are already connected.", step)


RULE = Rule("connected", THE_PAGE, applies, always(Level.SETTLED), say)
