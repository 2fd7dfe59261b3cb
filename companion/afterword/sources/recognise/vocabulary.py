"""The words that meetings are read by, in twelve languages and some more (words/*.txt).

A line of a file is a tag and its phrases, separated by semicolons:
`strong`, `weak`: a title that says interview, or may; `text`: the same of a description; `never`,
`sales`, `test`:
what is none; `interviewers`, `manager`, `recruiters`, `coordinators`: what stands before names; `does`:
what stands
behind one; `assistants`, `recruiting`, `managing`, `jobs`: what stands beside one; `role`, `company`,
`round`: labels;
`at`: what stands before a company; `rounds`: which round.
"""

import re
from functools import cache
from importlib.resources import files

_NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@cache
def phrases(tag: str) -> tuple[str, ...]:
    """All of a tag's, the longest first."""
    told = (line.partition(" ") for name in _names() for line in _lines(name))
    found = {phrase.strip() for found, _, rest in told if found == tag for phrase in rest.split(";")}
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


@cache
def pattern(tag: str) -> re.Pattern[str]:
    """Finds a phrase of the tag as whole words; in scripts without blanks, anywhere."""
    return re.compile("|".join(map(_bounded, phrases(tag))) or r"(?!)", re.IGNORECASE)


def bounded(words: tuple[str, ...]) -> str:
    """The same for other words, as a part of a pattern."""
    return "|".join(map(_bounded, sorted(words, key=len, reverse=True)))


def has(tag: str, text: str) -> str:
    """The first phrase of the tag in the text; "" for none."""
    found = pattern(tag).search(even(text))
    return found[0] if found else ""


def even(text: str) -> str:
    """With one kind of apostrophe, of the same length."""
    return text.replace("’", "'").replace("`", "'").replace("\u00a0", " ")


def _bounded(phrase: str) -> str:
    made = re.escape(phrase).replace(r"\ ", r"\s+")
    if _NO_SPACES.search(phrase):
        return made
    end = r"(?!\w)" if phrase[-1].isalnum() else ""
    return rf"(?<!\w){made}{end}"


def _names() -> list[str]:
    folder = files("afterword.sources.recognise.words")
    return sorted(file.name for file in folder.iterdir() if file.name.endswith(".txt"))


def _lines(name: str) -> list[str]:
    text = files("afterword.sources.recognise.words").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
