"""They said "let's connect": the article's exception, in every policy."""

from afterword.verdict import wording, words_of_time
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import Level


def applies(case: Case) -> bool:
    return case.suggested is not None


def say(case: Case) -> Saying:
    assert case.suggested is not None  # applies() says so
    day = words_of_time.on(words_of_time.day(case.suggested.at, case.here))
    text = f"{case.first} suggested connecting {day}: that is the exception to waiting."
    return Saying(wording.GOOD_TIME, text, Step("send_note", "Send the note; it refers to their suggestion."))


RULE = Rule("they_suggested", RULE_2, applies, always(Level.GO), say)
