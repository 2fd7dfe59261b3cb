"""Is a meeting an interview, with whom, where and for what? Pure: a Meeting in, a Recognised out.

Read in order: vocabulary and places (tables), signals (is it one), names and mentions (who is named),
crew (who of them and of the guests interviews), employer and role (where and for what). Door: recognise().
"""

from afterword.sources.recognise.me import Me
from afterword.sources.recognise.recognise import Recognised, recognise

__all__ = ["Me", "Recognised", "recognise"]
