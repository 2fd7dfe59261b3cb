"""One clear sentence for what does not fit the contract, naming the field as a person would."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from afterword.errors import BadInput

_TOLD = 80
"""How much of what was sent a sentence may repeat, in characters."""

_Context = Mapping[str, Any]
_WORDS = {
    "as": "what the person is (“as”)",
    "starts_at": "the start",
    "on": "the date",
    "at": "the moment",
    "linkedin": "the LinkedIn address",
    "url": "the LinkedIn address",
    "email": "the e-mail address",
    "person_id": "the person's id",
}

_SENTENCES: dict[str, Callable[[str, _Context], str]] = {
    "missing": lambda field, _: f"{field} is missing.",
    "extra_forbidden": lambda field, _: f"{field} is not something this request can have. Leave it out.",
    "string_type": lambda field, _: f"{field} must be a text.",
    "string_too_short": lambda field, _: f"{field} is empty.",
    "string_too_long": lambda field, c: f"{field} is too long: {c['max_length']} characters at most.",
    "string_pattern_mismatch": lambda field, _: f"{field} does not look right. Check it for slips.",
    "enum": lambda field, c: f"{field} must be {_choices(c)}.",
    "literal_error": lambda field, c: f"{field} must be {_choices(c)}.",
    "bool_type": lambda field, _: f"{field} must be true or false.",
    "bool_parsing": lambda field, _: f"{field} must be true or false.",
    "int_type": lambda field, _: f"{field} must be a whole number.",
    "int_parsing": lambda field, _: f"{field} must be a whole number.",
    "int_from_float": lambda field, _: f"{field} must be a whole number.",
    "float_type": lambda field, _: f"{field} must be a number.",
    "float_parsing": lambda field, _: f"{field} must be a number.",
    "finite_number": lambda field, _: f"{field} must be a number.",
    "greater_than_equal": lambda field, c: f"{field} must be {c['ge']} or more.",
    "less_than_equal": lambda field, c: f"{field} must be {c['le']} or less.",
    "timezone_aware": lambda field, _: f"{field} needs a time zone, as in 2026-11-26T15:00:00+01:00.",
}


def bad_input(error: ValidationError) -> BadInput:
    """The first thing that is wrong, said plainly."""
    first = error.errors(include_url=False, include_input=False)[0]
    path = [part for part in first["loc"] if isinstance(part, str)]
    kind, context = first["type"], first.get("ctx", {})
    if kind == "json_invalid":
        return BadInput("The request is not valid JSON.")
    if not path:
        return BadInput(_about_the_whole(kind, str(context.get("error", ""))))
    name = path[-1][:_TOLD]
    sentence = _sentence(kind, _field(name), context)
    return BadInput(sentence[0].upper() + sentence[1:], name)


def _about_the_whole(kind: str, told: str) -> str:
    """What a model's own check said, or that there is no object at all."""
    if kind == "value_error" and told:
        return told[0].upper() + told[1:] + "."
    return "The request must be a JSON object."


def _field(name: str) -> str:
    return _WORDS.get(name) or f"“{name.replace('_', ' ')}”"


def _sentence(kind: str, field: str, context: _Context) -> str:
    if kind.startswith("datetime"):
        return f"{field} must be a date and time with its zone, as in 2026-11-26T15:00:00+01:00."
    say = _SENTENCES.get(kind)
    return say(field, context) if say else f"{field} cannot be used as it is."


def _choices(context: _Context) -> str:
    expected = str(context["expected"]).replace("'", "")
    return f"one of {expected}" if ", " in expected else expected
