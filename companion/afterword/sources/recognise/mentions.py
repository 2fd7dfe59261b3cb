"""Who is named in a meeting's title and text, and in which part."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.sources.recognise.names import is_name, tidy
from afterword.sources.recognise.scan import Named, scan
from afterword.sources.recognise.vocabulary import bounded, even, has, pattern, phrases

_LABELS = ("interviewers", "manager", "recruiters", "coordinators")
_SHORT = frozenset(phrases("short"))
_LIST_SIGN = re.compile(r"^\s*(?:[-–—•·*▪●○◦‣>]|\d{1,2}[.)])\s*")
_TIME = r"\d{1,2}\s*(?:[:.h]\s*\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?"
_SLOT = re.compile(
    rf"^\W*{_TIME}\s*(?:(?:-|–|—|to|bis|à|until|~|～)\s*{_TIME})?\s*(?:[A-Z]{{2,4}}\b)?\s*[-–—:|)\]]*\s*",
    re.IGNORECASE,
)
_HAS_TIME = re.compile(r"^\W*\d{1,2}\s*(?:[:.h]\s*\d{2}|\s*[ap]\.?m\b|\s*uhr)", re.IGNORECASE)
_PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/(?:mwlite/)?in/([^\s/?#<>()|,;\"']+)", re.IGNORECASE
)
_CLOSING = re.compile(rf"^\W*(?:{bounded(phrases('closings'))})\W*$", re.IGNORECASE)
_I_AM = re.compile(rf"(?:{bounded(phrases('i_am'))})\s+(.{{3,80}})", re.IGNORECASE)
_CANDIDATE = re.compile(rf"(?:{bounded(phrases('candidates'))})\s*[:：]\s*([^\n|]{{2,60}})", re.IGNORECASE)
_PIECES = re.compile(
    r"\s*(?:<>|<->|<=>|↔|×|→|\||/|:|：|\+|&|,|\s[-–—]+\s|\bx\b|\band\b|\bund\b|\bet\b|\by\b|\bwith\b|\bmit\b|\(|\)|\[|\]|@|\bat\b|\bbei\b|・|·|•)\s*"
)
_MOST_LINES = 400
_LIST_LINES = 14


class Mention(NamedTuple):
    """`part`: the label it stands under, or does, slot, link, item, title, signature. `line`: the words
    it was read of."""

    who: Named
    part: str
    line: str


def mentions(title: str, text: str) -> list[Mention]:
    """All, in the order of how sure they are to be somebody who comes."""
    lines = [even(line) for line in text.splitlines()[:_MOST_LINES]]
    found = [
        *_labelled(lines),
        *_doing(lines),
        *_in_tables(lines),
        *_in_slots(lines),
        *_linked(lines),
        *_items(lines),
    ]
    return [*found, *_in_title(even(title)), *_signed(lines)]


def candidate_names(title: str, text: str) -> list[str]:
    """Who is called the candidate."""
    found = (tidy(match[1]) for match in _CANDIDATE.finditer(even(f"{title}\n{text}")))
    return [name for name in found if is_name(name, sure=True)]


def _labelled(lines: list[str]) -> Iterator[Mention]:
    for number, line in enumerate(lines):
        for tag in _LABELS:
            yield from _behind_label(tag, number, line, lines)


def _behind_label(tag: str, number: int, line: str, lines: list[str]) -> Iterator[Mention]:
    for found in pattern(tag).finditer(line):
        rest, before = line[found.end() :], line[: found.start()].strip(" \t-–—•*·#>|【[(（")
        heads = not before and re.match(
            r"\s*(?:\([^)]*\)|（[^）]*）|[\w ()/]{0,25})?\s*[:：\-–—|】\])]", rest
        )
        alone = not before and not rest.strip(" \t:：-–—|】])")
        if alone or (heads and not rest[heads.end() :].strip(" \t|")):
            yield from _listed(tag, lines[number + 1 :])
        elif heads:
            yield from _each(rest[heads.end() :], tag, line, sure=True)
        elif tag in ("interviewers", "manager") or rest.lstrip()[:1] in ":：":
            sure = found[0].lower() not in _SHORT and not found[0].lower().endswith(
                (" with", " mit", " avec", " con", " com")
            )
            yield from _each(rest, tag, line, sure=sure)


def _listed(tag: str, lines: list[str]) -> Iterator[Mention]:
    """The lines under a heading, as long as they begin with names."""
    any_yet = False
    for line in lines[:_LIST_LINES]:
        bare_line = (
            _SLOT.sub("", _LIST_SIGN.sub("", line))
            if _HAS_TIME.match(_LIST_SIGN.sub("", line))
            else _LIST_SIGN.sub("", line)
        )
        if not bare_line.strip():
            if any_yet:
                return
            continue
        names = list(_each(bare_line, tag, line, sure=True)) or list(_each(bare_line, tag, line, sure=False))
        if not names and not (any_yet and not bare_line.rstrip().endswith(":") and _is_aside(line)):
            return
        any_yet = any_yet or bool(names)
        yield from names


def _is_aside(line: str) -> bool:
    """A link or a title of whoever was named in the line before."""
    return "linkedin.com" in line or "@" in line or bool(has("jobs", line) and len(line) < 80)


def _each(text: str, part: str, line: str, *, sure: bool) -> Iterator[Mention]:
    for named in scan(text, sure=sure):
        yield Mention(named, part, line.strip())


def _doing(lines: list[str]) -> Iterator[Mention]:
    """ "Priya Nair (Staff Engineer) will be joining"."""
    for line in lines:
        for found in pattern("does").finditer(line):
            before = re.split(r"(?<=[\w)]{3})[.!?]\s+|\n", line[: found.start()])[-1]
            yield from _each(before, "does", line, sure=False)


def _in_tables(lines: list[str]) -> Iterator[Mention]:
    """Cells under a heading that says interviewer or name."""
    column: int | None = None
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        if len([cell for cell in cells if cell]) < 2:
            column = None if not line.strip() else column
            continue
        heading = next(
            (n for n, cell in enumerate(cells) if has("interviewers", cell) and len(cell) < 30), None
        )
        if heading is not None and not scan(cells[heading], sure=False):
            column = heading
        elif column is not None and column < len(cells):
            about = next((cell for n, cell in enumerate(cells) if n != column and has("jobs", cell)), "")
            for found in _each(cells[column], "slot", line, sure=True):
                yield found._replace(who=found.who._replace(about=found.who.about or about))
        else:
            yield from (found for cell in cells for found in _each(cell, "slot", line, sure=False))


def _in_slots(lines: list[str]) -> Iterator[Mention]:
    """ "10:00-10:45 System design with Priya Nair"."""
    for line in lines:
        bare_line = _LIST_SIGN.sub("", line)
        if not _HAS_TIME.match(bare_line) or "|" in line:
            continue
        rest = _SLOT.sub("", bare_line)
        if whole := list(_each(rest, "slot", line, sure=False)):
            yield from whole
            continue
        for piece in re.split(r"\s[-–—]\s|[:：]|\bwith\b|\bmit\b|\bavec\b|\bcon\b|\bmet\b", rest):
            yield from _each(piece, "slot", line, sure=False)


def _linked(lines: list[str]) -> Iterator[Mention]:
    for number, line in enumerate(lines):
        for found in _PROFILE.finditer(line):
            address = f"https://www.linkedin.com/in/{found[1].rstrip('.')}"
            names = scan(_LIST_SIGN.sub("", line[: found.start()]), sure=False) or scan(
                lines[number - 1] if number else "", sure=False
            )
            name = names[-1] if names else Named(_in_slug(found[1]))
            if name.name:
                yield Mention(name._replace(linkedin=address), "link", line.strip())


def _in_slug(slug: str) -> str:
    words = [word for word in slug.split("-") if word.isalpha()]
    name = " ".join(words).title()
    return name if len(words) > 1 and is_name(name, sure=False) else ""


def _items(lines: list[str]) -> Iterator[Mention]:
    """ "• Priya Nair, Staff Engineer" without a heading."""
    for line in lines:
        if _LIST_SIGN.match(line):
            found = list(_each(_LIST_SIGN.sub("", line), "item", line, sure=False))
            yield from (one for one in found if one.who.about)


def _in_title(title: str) -> Iterator[Mention]:
    for found in pattern("interviewers").finditer(title):
        yield from _each(title[found.end() :], "title", title, sure=False)
    for piece in _PIECES.split(title):
        if is_name(piece, sure=False):
            yield Mention(Named(tidy(piece)), "title", title)


def _signed(lines: list[str]) -> Iterator[Mention]:
    for number, line in enumerate(lines):
        if _CLOSING.match(line):
            after = [text for text in lines[number + 1 : number + 6] if text.strip()]
            names = scan(after[0], sure=True) if after else []
            if names:
                about = names[0].about or " ".join(after[1:2])
                yield Mention(names[0]._replace(about=about), "signature", after[0].strip())
        if found := _I_AM.search(line):
            yield from _each(found[1], "signature", line, sure=False)
