"""A meeting of a calendar: a new round, another version of one, or its end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from afterword.contract import ImportEntry
from afterword.errors import BadInput
from afterword.record.import_people import Met, people_of
from afterword.record.import_place import place_of
from afterword.record.import_staged import Setting, Staged, skip
from afterword.record.moments import known_zone, sensible
from afterword.record.sentences import day_and_time
from afterword.record.text import one_line
from afterword.verdict.facts import Fact, Happened, Imported, Involved, Scheduled
from afterword.verdict.log import Log
from afterword.words import InterviewStatus

_NOWHERE = "no company is told in it: add --company, or log it by hand"
_UNKNOWN_CANCELLED = "a meeting that is not in your log was cancelled"


def import_interview(entry: ImportEntry, setting: Setting) -> Staged:
    """Raises Doubtful, BadInput, NotFound, Conflict."""
    if entry.status == "cancelled":
        return _cancelled(entry, setting)
    if entry.starts_at is None:
        raise BadInput("an interview needs a start", "starts_at")
    known = setting.log.imported.get(entry.source or "")
    if known and known.interview in setting.log.interviews:
        return _again(entry, known, setting)
    return _first_time(entry, setting)


def _cancelled(entry: ImportEntry, setting: Setting) -> Staged:
    log, at = setting.log, setting.now.astimezone(UTC)
    source = entry.source or ""
    known = [
        i
        for key, i in log.imported.items()
        if key == source or (source.endswith(":") and key.startswith(source))
    ]
    alive = [i for i in known if i.interview in log.interviews]
    if not alive:
        return skip(_UNKNOWN_CANCELLED, entry.company)
    rounds = [log.interviews[i.interview] for i in alive if i.sequence <= entry.sequence]
    facts = [
        Happened(at=at, interview=round.id, status=InterviewStatus.CANCELLED)
        for round in rounds
        if round.status(at) is not InterviewStatus.CANCELLED
    ]
    company = _company(alive[0].interview, setting)
    if not facts:
        return skip("cancelled already" if rounds else "an older version than your log has", company)
    return Staged("update", tuple(facts), "cancelled", company)


def _again(entry: ImportEntry, known: Imported, setting: Setting) -> Staged:
    at = setting.now.astimezone(UTC)
    company = _company(known.interview, setting)
    if known.digest == entry.digest and not _is_cancelled(known.interview, setting.log, at):
        return skip("imported already", company)
    if entry.sequence < known.sequence or (known.digest == entry.digest and entry.sequence == known.sequence):
        return skip("an older version than your log has", company)
    before = setting.log.interviews[known.interview].schedule(at)
    met = people_of(entry.people, company, setting)
    people = _people_after(before.people, known.people, tuple(one.person.id for one in met))
    after = replace(
        _scheduled(entry, before.interview, before.application, people, setting),
        round=before.round or _round(entry),
    )
    moved = replace(after, at=before.at) != before or _is_cancelled(known.interview, setting.log, at)
    facts = [*_of_people(met, before.application, setting), *([after] if moved else [])]
    if not facts:
        return skip("nothing in it has changed that your log keeps", company)
    facts.append(_imported(entry, before.interview, met, at))
    return Staged("update", tuple(facts), _what_changed(before, after, setting.now), company)


def _what_changed(before: Scheduled, after: Scheduled, now: datetime) -> str:
    if (before.starts_at, before.minutes) != (after.starts_at, after.minutes):
        return f"moved to {day_and_time(after, now)}"
    return "other people" if set(before.people) != set(after.people) else "changed"


def _people_after(now: tuple[str, ...], brought: tuple[str, ...], told: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the calendar no longer names goes; whom the user added stays. A version without names says
    nothing."""
    if not told:
        return now
    gone = set(brought) - set(told)
    return tuple(dict.fromkeys([*(id for id in now if id not in gone), *told]))


def _first_time(entry: ImportEntry, setting: Setting) -> Staged:
    at = setting.now.astimezone(UTC)
    met = people_of(entry.people, entry.company, setting)
    place = place_of(entry, met, setting)
    if place is None:
        return skip(_NOWHERE)
    met = people_of(entry.people, place.company, setting) if entry.company is None else met
    people = tuple(one.person.id for one in met)
    told = _scheduled(entry, setting.new_id(), place.id, people, setting)
    same = _at_that_time(told, setting.log)
    if same:
        people = tuple(dict.fromkeys((*same.people, *people)))
        told = replace(
            told,
            interview=same.interview,
            people=people,
            minutes=same.minutes,
            zone=same.zone,
            round=same.round or told.round,
        )
    is_on = same and not _is_cancelled(same.interview, setting.log, at) and replace(told, at=same.at) == same
    facts = [*place.facts, *_of_people(met, place.id, setting), *([] if is_on else [told])]
    if entry.source and entry.digest:
        facts.append(_imported(entry, told.interview, met, at))
    if not facts:
        return skip("in your log already", place.company)
    return Staged(
        "update" if same else "add",
        tuple(facts),
        "in your log already; it follows the calendar from now on" if same else None,
        place.company,
    )


def _scheduled(
    entry: ImportEntry, id: str, application: str, people: tuple[str, ...], setting: Setting
) -> Scheduled:
    assert entry.starts_at is not None
    return Scheduled(
        at=setting.now.astimezone(UTC),
        interview=id,
        application=application,
        starts_at=sensible(entry.starts_at, setting.now, "starts_at"),
        minutes=entry.minutes,
        zone=known_zone(entry.zone or setting.zone),
        people=people,
        round=_round(entry),
    )


def _round(entry: ImportEntry) -> str | None:
    return one_line(entry.round or "") or None


def _of_people(met: list[Met], application: str, setting: Setting) -> Iterator[Fact]:
    at = setting.now.astimezone(UTC)
    for one in met:
        yield from one.facts
        if setting.log.involvement(one.person.id, application, at) is None:
            yield Involved(
                at=at, person=one.person.id, application=application, involvement=one.told.involvement
            )


def _imported(entry: ImportEntry, interview: str, met: list[Met], at: datetime) -> Imported:
    people = tuple(one.person.id for one in met)
    return Imported(
        at=at,
        interview=interview,
        source=entry.source or "",
        sequence=entry.sequence,
        digest=entry.digest or "",
        people=people,
    )


def _at_that_time(told: Scheduled, log: Log) -> Scheduled | None:
    """The round of the same application that starts at the same moment: logged by hand, or sent twice."""
    schedules = (i.schedule(told.at) for i in log.interviews_in(told.application))
    return next((schedule for schedule in schedules if schedule.starts_at == told.starts_at), None)


def _is_cancelled(interview: str, log: Log, at: datetime) -> bool:
    return log.interviews[interview].status(at) is InterviewStatus.CANCELLED


def _company(interview: str, setting: Setting) -> str:
    schedule = setting.log.interviews[interview].schedule(setting.now)
    return setting.log.applications[schedule.application].company
