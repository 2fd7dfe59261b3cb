"""The pure core: what is the etiquette for this person, now? No I/O, no clock, no randomness."""

from afterword.verdict.brief import brief_of
from afterword.verdict.decide import decide
from afterword.verdict.policy import POLICIES, Policy

__all__ = ["POLICIES", "Policy", "brief_of", "decide"]
