"""The short personal note that goes with an invitation (ETIQUETTE.md, "The note"), and other letters."""

from afterword.verdict.note.check import check
from afterword.verdict.note.compose import compose
from afterword.verdict.note.letter import compose_letter
from afterword.verdict.note.note_to import checked, note_to, own_text
from afterword.verdict.note.occasion import Occasion, Outcome
from afterword.verdict.note.occasion_of import occasion_of
from afterword.verdict.note.tongue import manner, tongue
from afterword.verdict.note.wish import AUTO, Wish, language_for, wish_of

__all__ = [
    "AUTO", "Occasion", "Outcome", "Wish", "check", "checked", "compose", "compose_letter", "language_for",
    "manner", "note_to", "occasion_of", "own_text", "tongue", "wish_of",
]  # fmt: skip
