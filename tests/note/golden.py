"""What the drafts read like, for readers: `make notes` writes them, test_golden.py says when they are stale.

A file for each language and register, with every outcome, met and not met, long and short, and the letters.
"""

from collections.abc import Iterator
from pathlib import Path

from afterword.verdict.note import Outcome, compose, compose_letter
from afterword.verdict.note.language import LANGUAGES, language_of
from afterword.words import ApplicationStatus, LetterKind
from tests.note.occasions import occasion

FOLDER = Path(__file__).parent / "golden"
REMEMBERED = {
    "de": "Ihre Geschichte von der Nacht, in der die Warteschlange überlief",
    "en": "your story about the night the queue ran full",
    "es": "la historia de la noche en que se llenó la cola",
    "fr": "l'histoire de la nuit où la file a débordé",
    "it": "la storia della notte in cui la coda si è riempita",
    "ja": "キューがあふれた夜のお話",
    "nl": "het verhaal over de nacht waarin de wachtrij volliep",
    "pl": "historia o nocy, w której przepełniła się kolejka",
    "pt-BR": "a história da noite em que a fila encheu",
    "pt-PT": "a história da noite em que a fila encheu",
    "zh-Hans": "队列爆满那一晚的故事",
    "zh-Hant": "佇列爆滿那一晚的故事",
}
ROLES = {"ja": "データエンジニア", "zh-Hans": "数据工程师", "zh-Hant": "資料工程師"}
_UNMET = (Outcome.REJECTED, Outcome.SUGGESTED)


def files() -> dict[Path, str]:
    """Every golden file and what is to be in it."""
    spoken = [(code, register) for code in LANGUAGES for register in language_of(code).registers]
    return {FOLDER / f"{code}-{register}.txt": "\n".join(_lines(code, register)) for code, register in spoken}


def draft(code: str, register: str, outcome: Outcome, limit: int = 300, **changes: object) -> str:
    """The text for the sample occasion in that language."""
    them = {
        "outcome": outcome,
        "detail": REMEMBERED[code],
        "role": ROLES.get(code, "Data Engineer"),
        **changes,
    }
    return compose(occasion(**them), 300 if limit == 300 else 200, code, register).text


def _lines(code: str, register: str) -> Iterator[str]:
    for outcome in Outcome:
        yield from (f"== {outcome}", draft(code, register, outcome), "")
        yield from (draft(code, register, outcome, seat=1), "")
        yield from ("-- 200", draft(code, register, outcome, 200, seat=2), "")
    yield from ("== accepted, not announced", draft(code, register, Outcome.ACCEPTED, announced=False), "")
    for outcome in _UNMET:
        yield from (f"== {outcome}, not met", draft(code, register, outcome, met_at=None), "")
    for kind in LetterKind:
        for turn in (1, 2, 3) if kind is LetterKind.FOLLOW_UP else (1,):
            yield from _letter(code, register, kind, turn)


def _letter(code: str, register: str, kind: LetterKind, turn: int) -> Iterator[str]:
    them = occasion(
        detail=REMEMBERED[code], role=ROLES.get(code, "Data Engineer"), status=ApplicationStatus.OPEN
    )
    letter = compose_letter(kind, them, code, register, turn)
    yield from (f"== {kind} {turn}", f"[{letter.subject}]", letter.text, "")
