"""What is wrong with a note, each finding with its reason (ETIQUETTE.md, "The note", lint)."""

from collections.abc import Callable, Container, Iterator

from afterword.contract import NoteFinding
from afterword.verdict import sources
from afterword.verdict.note import lint, lint_contact, lint_names, lint_phrases
from afterword.verdict.note.draft import Draft, draft
from afterword.verdict.note.findings import SAYS
from afterword.verdict.note.language import DEFAULT, language_of
from afterword.verdict.note.occasion import Occasion
from afterword.verdict.sources import Source

# In the order in which they are shown.
RULES: dict[str, tuple[Callable[[Draft], Iterator[dict[str, str]]], Source]] = {
    "over_limit": (lint.over_limit, sources.LINKEDIN),
    "no_detail": (lint.no_detail, sources.RULE_3),
    "default_text": (lint_phrases.default_text, sources.RULE_3),
    "asks": (lint_phrases.asks, sources.RULE_3),
    "re_argues": (lint_phrases.re_argues, sources.RULE_3),
    "names_offer": (lint_phrases.names_offer, sources.DESIGN_CHOICE),
    "misspelled_name": (lint_names.misspelled_name, sources.DESIGN_CHOICE),
    "first_name": (lint_names.first_name, sources.DESIGN_CHOICE),
    "misspelled_company": (lint_names.misspelled_company, sources.DESIGN_CHOICE),
    "same_as_colleague": (lint.same_as_colleague, sources.DESIGN_CHOICE),
    "contact": (lint_contact.contact, sources.DESIGN_CHOICE),
    "empty_phrase": (lint_phrases.empty_phrase, sources.DESIGN_CHOICE),
    "flattery": (lint_phrases.flattery, sources.DESIGN_CHOICE),
}


def check(
    text: str,
    occasion: Occasion,
    limit: int = 200,
    language: str = DEFAULT,
    register: str | None = None,
    but: Container[str] = (),
) -> list[NoteFinding]:
    """Every rule that the text breaks, once each, with what was found; `but` not these rules.

    Raises BadInput for the language.
    """
    looked_at = draft(text, occasion, limit, language_of(language, register))
    return [
        NoteFinding(rule=rule, text=SAYS[rule].format_map(found), source=source.text)
        for rule, (look, source) in RULES.items()
        if rule not in but and (found := next(look(looked_at), None)) is not None
    ]
