"""A refusal on the wire, `{code, text, field?, candidates?}`, and the error that it is."""

from collections.abc import Iterator, Mapping
from typing import Any

from afterword.errors import AfterwordError, Ambiguous, BadInput


def error_of(body: Mapping[str, Any]) -> AfterwordError:
    """The error to raise. A code that this version does not know still carries its sentence."""
    kind = _KINDS.get(str(body.get("code")), AfterwordError)
    text = str(body.get("text") or "The service refused, without a word why.")
    if issubclass(kind, Ambiguous):
        return kind(text, body.get("candidates") or [], body.get("field") or "person_id")
    if issubclass(kind, BadInput):
        return kind(text, body.get("field"))
    return kind(text)


def body_of(error: AfterwordError) -> dict[str, Any]:
    """What `--json` shows of an error."""
    body: dict[str, Any] = {"code": error.code, "text": error.text}
    if isinstance(error, Ambiguous | BadInput) and error.field:
        body["field"] = error.field
    if isinstance(error, Ambiguous):
        body["candidates"] = error.candidates
    return body


def _tree(root: type[AfterwordError]) -> Iterator[type[AfterwordError]]:
    yield root
    for kind in root.__subclasses__():
        yield from _tree(kind)


_KINDS = {kind.code: kind for kind in _tree(AfterwordError)}
