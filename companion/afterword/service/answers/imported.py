"""What comes of a page of an import."""

from datetime import datetime

from afterword.contract import ImportEntry, ImportHabits, ImportOutcome, ImportQuestion, ImportReply
from afterword.record import Staged
from afterword.service.imports import Import
from afterword.verdict.log import Log


def imported(
    told: Import,
    page: list[tuple[ImportEntry, Staged]],
    habits: ImportHabits,
    log: Log,
    now: datetime,
    *,
    applied: bool,
) -> ImportReply:
    """`page`: the entries of this request, each with what came of it."""
    return ImportReply(
        session=told.session,
        entries=[_outcome(entry, staged) for entry, staged in page],
        added=told.counts["add"],
        updated=told.counts["update"],
        skipped=told.counts["skip"],
        applied=applied,
        undo=log.revision if applied and told.facts else None,
        revision=log.revision,
        habits=habits,
        applications=list(dict.fromkeys(a.company for a in log.live_applications(now)))[:500],
    )


def _outcome(entry: ImportEntry, staged: Staged) -> ImportOutcome:
    return ImportOutcome(
        action=staged.action,
        kind=entry.kind,
        people=entry.people,
        company=staged.company or entry.company,
        role=entry.role,
        starts_at=entry.starts_at,
        round=entry.round,
        status=entry.status or entry.step,
        why=staged.why,
        asks=_question(staged),
    )


def _question(staged: Staged) -> ImportQuestion | None:
    if staged.asks is None:
        return None
    return ImportQuestion(person=staged.who, text=staged.asks.text, candidates=staged.asks.candidates)
