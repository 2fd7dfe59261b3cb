"""Options of `afterword note` that say nothing beside each other: refused, so that none is passed over."""

from typing import Any

from afterword.errors import BadInput
from afterword.words import LetterKind

_CHECKS_AS_IT_IS = "--check looks at your text as it stands: write the detail into it and leave out --detail."
_NEEDS_A_LETTER = "--mail opens a letter: say which, such as --letter thank_you."
_NEEDS_A_TURN = "--turn counts follow-ups: add --letter follow_up."
_NEEDS_A_DETAIL = '--remember keeps a detail: add --detail "…".'


def refuse_idle(typed: dict[str, Any]) -> None:
    """Raises BadInput for an option that could do nothing. `typed`: every option by its name."""
    for field, idle, why in _idle(typed):
        if typed[field] and idle:
            raise BadInput(why, field)


def _idle(typed: dict[str, Any]) -> list[tuple[str, bool, str]]:
    letter, checks = typed["letter"], typed["text"] is not None
    return [
        ("by_mail", not letter, _NEEDS_A_LETTER),
        ("turn", letter != LetterKind.FOLLOW_UP, _NEEDS_A_TURN),
        ("detail", checks, _CHECKS_AS_IT_IS),
        ("remember", not typed["detail"], _NEEDS_A_DETAIL),
        ("letter", checks, "--check looks at a note, --letter writes a letter: ask for one at a time."),
        ("limit", bool(letter), "A letter has no limit: leave out --limit."),
        ("fresh", checks, "--check looks at your text, --fresh asks for Afterword's: ask for one at a time."),
        ("fresh", bool(letter), "A letter is always Afterword's draft: leave out --fresh."),
    ]
