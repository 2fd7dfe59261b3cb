"""The draft: five slots (ETIQUETTE.md, "The note"), the best that fits.

What matters least goes first. No word is cut and the user's detail is never touched: a detail that alone is
too long gives a draft that is too long, with a finding that says by how much.
"""

from collections.abc import Callable
from functools import cache
from itertools import combinations
from typing import Literal, NamedTuple

from afterword.contract import Note
from afterword.verdict.note.check import check
from afterword.verdict.note.fields import fields, spoken_detail
from afterword.verdict.note.language import DEFAULT, Language, language_of
from afterword.verdict.note.length import js_length
from afterword.verdict.note.occasion import Occasion
from afterword.verdict.note.scene import scene_of
from afterword.verdict.note.template import EXTRA, fill, parts_of, sentence

# What each part is worth to the note. The cheapest parts that make room are left out.
_WORTH = {EXTRA: 1, "month": 2, "role": 4, "end": 6, "thanks": 7, "company": 9, "anchor": 30, "name": 50}
_A_SENTENCE = _WORTH["end"]  # the worth from which another wording is looked for to spare it
_TOO_LONG = 1000
_SEATS_TRIED = 12


def compose(
    occasion: Occasion,
    limit: Literal[200, 300] = 200,
    language: str = DEFAULT,
    register: str | None = None,
) -> Note:
    """A draft for the occasion, of `limit` UTF-16 code units at most, in the wording of the person's seat.

    Without a detail nothing is made up in its place: `detail_needed`, and the finding `no_detail`.
    A register that the language does not have is its usual one. Raises BadInput for a language that there
    is none of.
    """
    spoken = language_of(language, register)
    text = _draft(occasion, limit, spoken)
    return Note(
        text=text,
        limit=limit,
        length=js_length(text),
        language=spoken.code,
        register=spoken.register_,
        detail_needed=not spoken_detail(occasion.detail),
        findings=check(text, occasion, limit, spoken.code, spoken.register_),
    )


def _draft(occasion: Occasion, limit: int, language: Language) -> str:
    """The first seat's draft, from the person's own on, that is not like one sent to a colleague."""
    drafts = (_fitted(occasion, occasion.seat + n, limit, language) for n in range(_SEATS_TRIED))
    own = next(drafts)
    if not occasion.colleagues_notes or not _is_copy(own, occasion, limit, language):
        return own
    return next((text for text in drafts if not _is_copy(text, occasion, limit, language)), own)


def _is_copy(text: str, occasion: Occasion, limit: int, language: Language) -> bool:
    findings = check(text, occasion, limit, language.code, language.register_)
    return any(finding.rule == "same_as_colleague" for finding in findings)


class _Fit(NamedTuple):
    """A text, and the worth of the sentences it lacks; where it does not fit, more than any that does."""

    loss: int
    text: str


def _fitted(occasion: Occasion, seat: int, limit: int, language: Language) -> str:
    """The draft with the least left out that fits; the shortest when none does.

    The wording is the seat's own, or at least its anchor, unless another one spares more than the end:
    people of one panel are to get different ones also where there is little room.
    """
    said = fields(occasion, language)
    ways = _ways(occasion, language)
    own = _own(ways, seat)
    brief = {slot: min(several, key=len) for slot, several in ways.items()}
    lead_ins = [_own(ways, seat + n)["detail"] for n in range(len(ways["detail"]))]
    mine = [own, *({**own, "detail": one} for one in lead_ins), {**brief, "anchor": own["anchor"]}]
    kept = _best(mine, said, limit, language)
    if kept.loss <= _A_SENTENCE:
        return kept.text
    anchors = [_own(ways, seat + n)["anchor"] for n in range(1, len(ways["anchor"]))]
    others = [
        {**rest, "anchor": one} for rest in ({**own, "detail": brief["detail"]}, brief) for one in anchors
    ]
    other = _best(others, said, limit, language)
    return (kept if kept.loss <= other.loss + _A_SENTENCE else other).text


def _best(wordings: list[dict[str, str]], said: dict[str, str], limit: int, language: Language) -> _Fit:
    """The first of those that lose least."""
    whole = _fit(wordings[0], said, limit, language)
    if not whole.loss:
        return whole
    return min([whole, *(_fit(one, said, limit, language) for one in wordings[1:])], key=lambda fit: fit.loss)


def _fit(slots: dict[str, str], said: dict[str, str], limit: int, language: Language) -> _Fit:
    say = _sayer(slots, said)
    text = ""
    for without in _shortenings():
        sentences = (say(slot, without) for slot in slots if slot not in without)
        text = running([one for one in sentences if one], language)
        if js_length(text) <= limit:
            return _Fit(sum(_WORTH[part] for part in without if _WORTH[part] >= _A_SENTENCE), text)
    return _Fit(_TOO_LONG + js_length(text), text)


def _sayer(slots: dict[str, str], said: dict[str, str]) -> Callable[[str, frozenset[str]], str | None]:
    """Fills a slot once for each set of parts that it has: there are many more ways to shorten a note."""
    parts = {slot: frozenset((EXTRA, *parts_of(template))) for slot, template in slots.items()}
    filled: dict[tuple[str, frozenset[str]], str | None] = {}

    def say(slot: str, without: frozenset[str]) -> str | None:
        way = slot, without & parts[slot]
        if way not in filled:
            filled[way] = fill(slots[slot], said, way[1])
        return filled[way]

    return say


def _ways(occasion: Occasion, language: Language) -> dict[str, list[str]]:
    """The sentences that there are for each slot."""
    scene = scene_of(occasion)
    return {
        "greeting": language.greeting,
        "anchor": getattr(language.anchor, scene.anchor),
        "detail": language.detail,
        "thanks": getattr(language.thanks, scene.thanks),
        "end": getattr(language.end, scene.end),
    }


def _own(ways: dict[str, list[str]], seat: int) -> dict[str, str]:
    """One sentence for each slot. Seats go round them, and round them shifted, so that few are ever alike."""
    turn = seat // len(ways["anchor"])
    return {slot: several[(seat + turn * n) % len(several)] for n, (slot, several) in enumerate(ways.items())}


def running(texts: list[str], language: Language) -> str:
    """One text of a greeting and what follows. After "Hi Priya," the sentence goes on."""
    spoken = [
        text if n and texts[n - 1].endswith((",", "、")) else sentence(text) for n, text in enumerate(texts)
    ]
    return (" " if language.spaces else "").join(spoken)


@cache
def _shortenings() -> tuple[frozenset[str], ...]:
    """Every set of parts to leave out, the least loss first."""
    sets = [frozenset(c) for size in range(len(_WORTH) + 1) for c in combinations(_WORTH, size)]
    return tuple(sorted(sets, key=lambda parts: sum(_WORTH[part] for part in parts)))
