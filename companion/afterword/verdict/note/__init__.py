"""The short personal note that goes with an invitation (ETIQUETTE.md, "The note"): draft, lint, occasion."""

from afterword.verdict.note.check import check
from afterword.verdict.note.compose import compose
from afterword.verdict.note.occasion import Occasion, Outcome
from afterword.verdict.note.occasion_of import occasion_of

__all__ = ["Occasion", "Outcome", "check", "compose", "occasion_of"]
