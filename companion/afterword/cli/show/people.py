"""The log: everybody in a table, or one person in full."""

from collections.abc import Iterator
from typing import Any

from afterword.cli.damaged import damaged_logs
from afterword.cli.show import screen
from afterword.cli.show.language import kept
from afterword.cli.show.levels import look
from afterword.cli.show.moment import day, shown

_EMPTY = 'Nobody is in your log yet. Begin with: afterword log "NAME" --company C --when "thu 3pm"'

_SPOKEN = {"recruiter_agency": "agency recruiter", "recruiter_inhouse": "in-house recruiter"}


def show_list(reply: dict[str, Any]) -> None:
    """People, then applications."""
    if not reply["people"] and not reply["applications"]:
        screen.say(_EMPTY)
        for file in damaged_logs():
            screen.say(f"A damaged log was set aside: {file}.")
        return
    if reply["people"]:
        screen.table(["Person", "Company", "As", "Next", "Now"], map(_person, reply["people"]))
    if reply["applications"]:
        screen.say()
        screen.table(["Application", "Role", "Status", "People"], map(_application, reply["applications"]))
    for row in reply["people"]:
        _ask_for_detail(row)


def _ask_for_detail(row: dict[str, Any]) -> None:
    """The question, how to answer it, and what was noted before the talk."""
    if not (asks := row.get("asks")):
        return
    screen.say(f"\n{asks['text']}")
    screen.say(f'  afterword note --person {row["person"]["id"]} --detail "…" --remember')
    for detail in asks["details"]:
        screen.say(f"  noted before: {' '.join(detail.split())}")


def _person(row: dict[str, Any]) -> tuple[str, ...]:
    following = row["next_interview"]
    level = look(row["level"])
    return (
        row["person"]["name"],
        row["person"]["company"] or "",
        _words(row["involvement"]),
        shown(following) if following else "",
        f"{level.sign} {level.word}",
    )


def _application(row: dict[str, Any]) -> tuple[str, ...]:
    return row["company"], row["role"] or "", _status(row), str(row["people"])


def _status(row: dict[str, Any]) -> str:
    return f"{_words(row['status'])}{', announced' if row['announced'] else ''}"


def show_person(reply: dict[str, Any]) -> None:
    """All that is known."""
    screen.say(reply["person"]["name"])
    screen.pairs(_facts(reply))
    for heading, lines in (("Interviews", _interviews(reply)), ("History", _history(reply))):
        rows = list(lines)
        if rows:
            screen.say(f"\n{heading}")
            screen.pairs(rows)
    _ask_for_detail(reply)


def in_short(reply: dict[str, Any]) -> str:
    """ "Priya Nair · Acme · interviewer, Acme, Thursday at 15:00 · priya@acme.example"."""
    person = reply["person"]
    return " · ".join(filter(None, [person["name"], person["company"], person["detail"], *reply["emails"]]))


def _facts(reply: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "called", _known(reply, "name")
    yield "works at", _known(reply, "company")
    for row in reply["applications"]:
        role = f", {row['role']}" if row["role"] else ""
        kind = _words(reply["involvements"].get(row["id"]))
        yield kind or "in", f"{row['company']}{role} ({_status(row)})"
    yield "e-mail", ", ".join(f"{row['text']}, since {day(row['since'])}" for row in _rows(reply, "email"))
    yield "LinkedIn", ", ".join(reply["profiles"])
    yield "invitation", _words(reply["invitation"])
    yield "remembered", "; ".join(reply["details"])
    yield "notes in", kept(reply["language"])
    yield "your note", " ".join((reply["draft"] or "").split())
    yield "id", reply["person"]["id"]


def _known(reply: dict[str, Any], kind: str) -> str:
    """ "Priya Nair-Shah, since 3 Nov 2026 (before: Priya Nair, since 1 Sep 2026)"."""
    last, *before = [f"{row['text']}, since {day(row['since'])}" for row in _rows(reply, kind)] or [""]
    return f"{last} (before: {'; '.join(before)})" if before else last


def _rows(reply: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [row for row in reply["known"] if row["kind"] == kind]


def _interviews(reply: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for row in reply["interviews"]:
        name = f"{row['round']}, " if row["round"] else ""
        with_ = ", ".join(person for person in row["people"] if person != reply["person"]["name"])
        also = f", with {with_}" if with_ else ""
        what = f"{name}{row['company']}, {row['minutes']} min, {_words(row['status'])}{also}"
        yield shown(row["starts_at"], row["zone"]), f"{what} · {row['id']}"


def _history(reply: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for fact in reply["history"]:
        yield day(fact["at"]), fact["text"]


def _words(word: str | None) -> str:
    return _SPOKEN.get(word or "", (word or "").replace("_", " "))
