"""What is wrong with a note, each finding with its reason (ETIQUETTE.md, "The note", lint)."""

from collections.abc import Callable, Iterator

from afterword.contract import NoteFinding
from afterword.verdict import sources
from afterword.verdict.note import lint
from afterword.verdict.note.language import language_of
from afterword.verdict.note.lint import Draft
from afterword.verdict.note.occasion import Occasion
from afterword.verdict.sources import Source

# In the order in which they are shown. The rule's id is its key in the language data.
RULES: dict[str, tuple[Callable[[Draft], Iterator[dict[str, str]]], Source]] = {
    "over_limit": (lint.over_limit, sources.LINKEDIN),
    "no_detail": (lint.no_detail, sources.RULE_3),
    "default_text": (lint.phrases("default_text"), sources.RULE_3),
    "asks": (lint.phrases("asks"), sources.RULE_3),
    "re_argues": (lint.re_argues, sources.RULE_3),
    "names_offer": (lint.names_offer, sources.DESIGN_CHOICE),
    "misspelled_name": (lint.misspelled_name, sources.DESIGN_CHOICE),
    "misspelled_company": (lint.misspelled_company, sources.DESIGN_CHOICE),
    "same_as_colleague": (lint.same_as_colleague, sources.DESIGN_CHOICE),
    "contact": (lint.contact, sources.DESIGN_CHOICE),
    "empty_phrase": (lint.phrases("empty_phrase"), sources.DESIGN_CHOICE),
    "flattery": (lint.phrases("flattery"), sources.DESIGN_CHOICE),
}


def check(text: str, occasion: Occasion, limit: int = 200, language: str = "en") -> list[NoteFinding]:
    """Every rule that the text breaks, once each, with what was found. Raises BadInput for the language."""
    draft = lint.draft(text, occasion, limit, language_of(language))
    return [
        NoteFinding(rule=rule, text=_fill(draft.words(rule).text, found), source=source.text)
        for rule, (look, source) in RULES.items()
        if (found := next(look(draft), None)) is not None
    ]


def _fill(text: str, found: dict[str, str]) -> str:
    for name, value in found.items():
        text = text.replace("{" + name + "}", value)
    return text
