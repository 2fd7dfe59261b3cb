"""The profile is the user's own (not a row of ETIQUETTE.md: LinkedIn offers nothing to connect there)."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import THE_PAGE
from afterword.words import InviteState, Level


def applies(case: Case) -> bool:
    return case.relation.state is InviteState.SELF


def say(_: Case) -> Saying:
    return Saying(wording.YOURSELF, "This is your own profile.", Step("nothing", "There is nothing to do."))


RULE = Rule("yourself", THE_PAGE, applies, always(Level.SETTLED), say)
