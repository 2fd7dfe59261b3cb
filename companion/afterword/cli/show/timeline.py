"""The timeline in a terminal: a bar for each application, its people below it."""

from datetime import datetime
from typing import Any

from afterword.cli.show import screen
from afterword.cli.show.levels import look
from afterword.cli.show.moment import day

_WIDTH = 60  # columns of the bars
_BAR = {"open": "─", "offer": "═", "on_hold": "┄", "accepted": "═"}
_ROUND = {"done": "●", "scheduled": "○", "cancelled": "×", "no_show": "×"}
_STEP = {"sent": "▶", "received": "◀", "accepted": "=", "withdrawn": "×"}
_LEGEND = "● round held  ○ to come  × called off  ▶ you invited  ◀ they invited  = connected  │ today"


def show_timeline(reply: dict[str, Any]) -> None:
    """Every lane over one scale of time."""
    if not reply["lanes"]:
        screen.say('No application is in your log yet. Begin with: afterword log "NAME" --company C')
        return
    scale = _Scale(reply)
    first, last = day(reply["since"]), day(reply["until"])
    screen.say(f"  {first}{' ' * (_WIDTH - len(first) - len(last))}{last}")
    for lane in reply["lanes"]:
        screen.say()
        role = f", {lane['role']}" if lane["role"] else ""
        screen.say(f"{lane['company']}{role} · {lane['status'].replace('_', ' ')}")
        screen.say(f"  {_bar(lane, scale)}")
        for person in lane["people"]:
            _show_person(person, scale)
    screen.say(f"\n{_LEGEND}")


class _Scale:
    def __init__(self, reply: dict[str, Any]) -> None:
        self._since = datetime.fromisoformat(reply["since"])
        self._length = max(datetime.fromisoformat(reply["until"]) - self._since, _MOMENT)
        self.today = self.column(reply["today"])

    def column(self, moment: str) -> int:
        share = (datetime.fromisoformat(moment) - self._since) / self._length
        return round(min(max(share, 0), 1) * (_WIDTH - 1))


_MOMENT = datetime.resolution


def _bar(lane: dict[str, Any], scale: _Scale) -> str:
    cells = [" "] * _WIDTH
    for span in lane["spans"]:
        start = scale.column(span["since"])
        end = scale.column(span["until"]) if span["until"] else _end(span, start, scale)
        cells[start : end + 1] = _BAR.get(span["status"], "·") * (end + 1 - start)
    cells[scale.today] = "│"
    for held in lane["rounds"]:
        cells[scale.column(held["starts_at"])] = _ROUND[held["status"]]
    return "".join(cells).rstrip()


def _end(span: dict[str, Any], start: int, scale: _Scale) -> int:
    """What is open goes on until today; what is over is marked where it ended."""
    return max(start, scale.today) if span["status"] in _BAR else start


def _show_person(person: dict[str, Any], scale: _Scale) -> None:
    cells = [" "] * _WIDTH
    cells[scale.today] = "│"
    if person["fine_from"]:
        start = scale.column(person["fine_from"])
        cells[start:] = "✓" * (_WIDTH - start)
    for step in person["invitation"]:
        cells[scale.column(step["at"])] = _STEP[step["step"]]
    if any(cell not in " │" for cell in cells):
        screen.say(f"  {''.join(cells).rstrip()}")
    screen.say(f"    {look(person['level']).sign} {person['name']}: {person['title']}{_when(person)}")


def _when(person: dict[str, Any]) -> str:
    """From when on connecting is fine, or what has to happen first."""
    if person["fine_from"]:
        return f" Fine from {day(person['fine_from'])} on."
    return f" Fine again when {person['until']}." if person["until"] else ""
