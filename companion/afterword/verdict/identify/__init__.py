"""Is the profile on the screen one of the logged people? By id first, then by likeness.

The door is identify(). Read in the order in which it works: keys (ids), name and company (reading),
index and candidates (finding), align, employers and score (comparing), level (answering).
"""

from afterword.verdict.identify.identify import identify
from afterword.verdict.identify.match import NOBODY, Clue, Match

__all__ = ["NOBODY", "Clue", "Match", "identify"]
