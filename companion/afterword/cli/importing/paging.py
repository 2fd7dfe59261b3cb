"""Pages of entries to the service, which judges them one after the other and writes all or nothing."""

from collections.abc import Iterable
from typing import Any

from afterword.cli.client import Client
from afterword.cli.importing.rows import Rows
from afterword.sources.found import Found

PAGE = 200
_BYTES = 700_000  # of a request, which may have 1 MiB
Choices = dict[tuple[str, str], dict[str, Any]]
"""Who somebody is, by name and address: `{"person_id": …}`, `{"new_person": True}`, or `{}` for leaving
them out."""


class Paging:
    """One look through all of it. `doubts`: the questions that came up, each with the person it is about."""

    def __init__(self, client: Client, choices: Choices) -> None:
        self.rows = Rows()
        self.doubts: list[tuple[tuple[str, str], dict[str, Any]]] = []
        self.session: str | None = None
        self._client = client
        self._choices = choices
        self._page: list[tuple[Found, dict[str, Any]]] = []
        self._bytes = 0

    def look(self, found: Iterable[Found]) -> None:
        """Have all of it judged; nothing is written yet. What is skipped here never leaves this process."""
        for one in found:
            if one.skip:
                self._send()
                self.rows.skip(one)
                continue
            wire = one.to_wire()
            for person in wire.get("people", ()):
                person.update(self._choices.get(key_of(person), {}))
            self._page.append((one, wire))
            self._bytes += len(str(wire))
            if len(self._page) >= PAGE or self._bytes > _BYTES:
                self._send()
        self._send()

    def apply(self, keep: dict[str, Any] | None) -> dict[str, Any]:
        """Write all of it as one change. Raises Conflict when the log has changed meanwhile."""
        told = (
            {"apply": True}
            | ({"session": self.session} if self.session else {})
            | ({"keep": keep} if keep else {})
        )
        return self._client.ask("import", told)

    def _send(self) -> None:
        if not self._page:
            return
        asked: dict[str, Any] = {"entries": [wire for _, wire in self._page]}
        reply = self._client.ask("import", asked | ({"session": self.session} if self.session else {}))
        self.session = reply["session"]
        for (one, wire), outcome in zip(self._page, reply["entries"], strict=True):
            self.rows.take(one, outcome)
            if outcome.get("asks"):
                self.doubts.append((key_of(wire["people"][outcome["asks"]["person"]]), outcome["asks"]))
        self._page, self._bytes = [], 0


def key_of(person: dict[str, Any]) -> tuple[str, str]:
    """Whom a question is about, through all files."""
    return person["name"].casefold(), (person.get("email") or person.get("linkedin") or "").casefold()
