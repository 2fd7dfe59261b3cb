"""Options that several commands share, and the kinds of values they take."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from afterword.cli.client import given
from afterword.cli.when.lean import Lean, Moment
from afterword.errors import BadInput

LANGUAGES = "de, en, es, fr, it, ja, nl, pl, pt-BR, pt-PT, zh-Hans, zh-Hant"

F = TypeVar("F", bound=Callable[..., Any])


class When(click.ParamType[Moment]):
    """A moment as people type it; becomes a Moment."""

    name = "when"

    def __init__(self, lean: Lean) -> None:
        self.lean = lean

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Moment:
        from afterword.cli import here
        from afterword.cli.when import read

        return value if isinstance(value, Moment) else read(value, here.now(), self.lean)


class Word(click.ParamType[str]):
    """One of `words`, in any case and with "-" or a space for "_". `also` names others for the same."""

    name = "word"

    def __init__(self, words: type[Any], also: dict[str, str] | None = None) -> None:
        self.words = [str(word) for word in words]
        self.listed = ", ".join(self.words)
        self._also = also or {}

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        word = value.strip().casefold().replace("-", "_").replace(" ", "_")
        word = self._also.get(word, word)
        if word not in self.words:
            shown = value if len(value) <= 40 else value[:40] + "…"
            raise BadInput(f'"{shown}" is none of {self.listed}.', param.name if param else None)
        return word

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


def at_option(function: F) -> F:
    """`at`: Moment | None."""
    text = 'Ask for another moment than now, such as "thu 18:00" or 2026-12-01.'
    return click.option("--at", type=When(Lean.ASK), metavar="WHEN", help=text)(function)


def on_option(function: F) -> F:
    """`on`: Moment | None."""
    text = 'When it happened, such as "yesterday" or "20 Nov". Without it: now.'
    return click.option("--on", type=When(Lean.PAST), metavar="DATE", help=text)(function)


def person_argument(function: F) -> F:
    """`name`, `person` and `company`: see person_ref()."""
    function = click.option("--company", metavar="C", help="Their company, to tell namesakes apart.")(
        function
    )
    function = click.option("--person", metavar="ID", help="Their id, where the name is not enough.")(
        function
    )
    return click.argument("name", metavar="NAME|URL", required=False)(function)


def person_ref(name: str | None, person: str | None, company: str | None) -> dict[str, Any]:
    """The contract's PersonRef. Raises BadInput when nobody was named."""
    if name is None and person is None:
        raise BadInput("Whom do you mean? Give a name, a LinkedIn address, or --person ID.", "name")
    if person is not None:
        return {"person_id": person}
    assert name is not None, "one of them is there"
    return {"linkedin" if is_address(name) else "name": name} | given(company=company)


def before_word(first: str | None, last: str | None, word: Word) -> tuple[str | None, str]:
    """NAME WORD, or WORD alone where an option names the rest. Raises BadInput when the word is missing."""
    if last is None:
        first, last = None, first
    if last is None:
        raise BadInput(f"Say which: {word.listed}.")
    return first, word.convert(last, None, None)


def before_last(words: tuple[str, ...], missing: str) -> tuple[str | None, str]:
    """NAME LAST, or LAST alone where an option names the rest. Raises BadInput for none and for more."""
    match words:
        case (last,):
            return None, last
        case (first, last):
            return first, last
        case ():
            raise BadInput(missing)
    raise BadInput('Put a name of several words in quotes: "Priya Nair".')


def is_address(text: str) -> bool:
    """Looks like a web address; whether it is a profile's is for the service to say."""
    lower = text.casefold()
    return "://" in lower or "linkedin." in lower or "/in/" in lower


def iso(moment: Moment | None) -> str | None:
    """For the wire."""
    return moment.iso if moment else None
