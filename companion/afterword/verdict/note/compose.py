"""The draft: five slots (ETIQUETTE.md, "The note"), the best that fits.

What matters least goes first. No word is cut and the user's detail is never touched: a detail that alone is
too long gives a draft that is too long, with a finding that says by how much.
"""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Literal

from afterword.contract import Note
from afterword.verdict.note.check import check
from afterword.verdict.note.fields import fields, spoken_detail
from afterword.verdict.note.language import Language, Wording, language_of
from afterword.verdict.note.length import js_length
from afterword.verdict.note.occasion import Occasion, Outcome
from afterword.verdict.note.template import EXTRA, after_greeting, fill, sentence

# What each part is worth to the note. The cheapest parts that make room are left out.
_WORTH = {EXTRA: 1, "month": 2, "role": 4, "end": 6, "thanks": 7, "company": 9, "anchor": 30, "name": 50}
_SEATS_TRIED = 12
# What stands in for the wordings that speak of a meeting; the others are true without one.
_UNMET = {
    Outcome.ACCEPTED: "unmet",
    Outcome.OPEN: "unmet",
    Outcome.REJECTED: "unmet",
    Outcome.SILENT: "unmet",
    Outcome.WITHDREW: "unmet",
    Outcome.SUGGESTED: "suggested_unmet",
}


def compose(occasion: Occasion, limit: Literal[200, 300] = 200, language: str = "en") -> Note:
    """A draft for the occasion, of `limit` UTF-16 code units at most, in the wording of the person's seat.

    Without a detail nothing is made up in its place: `detail_needed`, and the finding `no_detail`.
    Raises BadInput for a language that there is none of.
    """
    spoken = language_of(language)
    text = _draft(occasion, limit, spoken)
    found = check(text, occasion, limit, spoken.code)
    needed = not spoken_detail(occasion.detail)
    return Note(
        text=text,
        limit=limit,
        length=js_length(text),
        language=spoken.code,
        detail_needed=needed,
        findings=found,
    )


def _draft(occasion: Occasion, limit: int, language: Language) -> str:
    """The first seat's draft, from the person's own on, that is not like one sent to a colleague."""
    drafts = (_fitted(occasion, occasion.seat + n, limit, language) for n in range(_SEATS_TRIED))
    own = next(drafts)
    if not occasion.colleagues_notes or not _is_copy(own, occasion, limit, language):
        return own
    return next((text for text in drafts if not _is_copy(text, occasion, limit, language)), own)


def _is_copy(text: str, occasion: Occasion, limit: int, language: Language) -> bool:
    rules = {finding.rule for finding in check(text, occasion, limit, language.code)}
    return "same_as_colleague" in rules


def _fitted(occasion: Occasion, seat: int, limit: int, language: Language) -> str:
    """The draft with the least left out that fits; the shortest when none does."""
    slots = _slots(occasion, seat, language)
    said = fields(occasion, language)
    text = ""
    for without in _shortenings():
        text = _join(slots, said, without, language)
        if js_length(text) <= limit:
            break
    return text


def _slots(occasion: Occasion, seat: int, language: Language) -> dict[str, str]:
    """One wording for each slot. Seats go round them, and round them shifted, so that few are ever alike."""
    wording = _wording(occasion, language)
    choices = {
        "greeting": language.greeting,
        "anchor": wording.anchor,
        "detail": wording.detail or language.detail,
        "thanks": wording.thanks,
        "end": wording.end,
    }
    turn = seat // len(wording.anchor)
    return {slot: ways[(seat + turn * n) % len(ways)] for n, (slot, ways) in enumerate(choices.items())}


def _wording(occasion: Occasion, language: Language) -> Wording:
    """No wording speaks of a conversation that the log does not know of."""
    if occasion.met_at is None and occasion.outcome in _UNMET:
        return language.wordings[_UNMET[occasion.outcome]]
    if occasion.outcome is Outcome.ACCEPTED and occasion.announced:
        return language.wordings["announced"]
    return language.wordings[occasion.outcome]


def _join(slots: dict[str, str], said: dict[str, str], without: frozenset[str], language: Language) -> str:
    texts = [fill(template, said, without) for slot, template in slots.items() if slot not in without]
    greeting, *rest = [text for text in texts if text]
    return " ".join([greeting, *(_sentences(rest, language))])


def _sentences(rest: list[str], language: Language) -> Iterator[str]:
    for n, text in enumerate(rest):
        yield sentence(text) if n else after_greeting(text, language)


@cache
def _shortenings() -> tuple[frozenset[str], ...]:
    """Every set of parts to leave out, the least loss first."""
    sets = [frozenset(c) for size in range(len(_WORTH) + 1) for c in combinations(_WORTH, size)]
    return tuple(sorted(sets, key=lambda parts: sum(_WORTH[part] for part in parts)))
