"""Asks back when several fit: on a terminal a numbered choice, elsewhere the refusal as it is."""

import sys
from typing import Any

import click

from afterword.cli.answer import json_wanted
from afterword.cli.client import Client
from afterword.cli.show.plain import plain
from afterword.cli.tell import described
from afterword.errors import Ambiguous

_QUESTIONS = 3  # person, application, and one to spare: a service that asks for ever is not listened to


def ask(client: Client, route: str, request: dict[str, Any]) -> dict[str, Any]:
    """The reply, once it is clear who or what is meant. Raises the refusal off a terminal."""
    for _ in range(_QUESTIONS):
        try:
            return client.ask(route, request)
        except Ambiguous as refusal:
            if not _can_ask() or not refusal.candidates:
                raise
            new = may_be_new(route, refusal)
            request = _put(
                request, refusal.field, (_answer if new and _is_one(refusal) else _choice)(refusal, new)
            )
    return client.ask(route, request)


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty() and not json_wanted()


def may_be_new(route: str, refusal: Ambiguous) -> bool:
    """Whether it may be none of those who are known."""
    return route == "log" and refusal.field == "person_id"


def _is_one(refusal: Ambiguous) -> bool:
    return len(refusal.candidates) == 1


def _answer(refusal: Ambiguous, _new: bool) -> str | None:
    """Is it the one who may be meant? Their id, or None for somebody new."""
    same = click.confirm(plain(refusal.text), default=None, err=True)
    return str(refusal.candidates[0]["id"]) if same else None


def _choice(refusal: Ambiguous, new: bool) -> str | None:
    """The id that was chosen; None for somebody new."""
    lines = [described(candidate) for candidate in refusal.candidates]
    if new:
        lines.append("somebody else, not in the log yet")
    click.echo(plain(refusal.text), err=True)
    for number, line in enumerate(lines, 1):
        click.echo(f"  {number}  {line}", err=True)
    chosen = click.prompt("Which one?", type=click.IntRange(1, len(lines)), err=True)
    return refusal.candidates[chosen - 1]["id"] if chosen <= len(refusal.candidates) else None


def _put(request: dict[str, Any], field: str, chosen: str | None) -> dict[str, Any]:
    if chosen is None:
        return request | {"new_person": True}
    if field == "person_id" and "person" in request:
        return request | {"person": {"person_id": chosen}}
    return request | {field: chosen}
