"""Where the interview is: by a label, by domains, by what stands behind "at", by the title."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from afterword.sources.calendar.guests import Guest
from afterword.sources.calendar.meeting import Meeting
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.names import bare, is_name
from afterword.sources.recognise.places import domain_of, named_by, place, urls
from afterword.sources.recognise.vocabulary import bounded, even, has, pattern, phrases
from afterword.verdict.identify.company import employer_at, parse_company
from afterword.verdict.identify.company.domains import label

_LABEL = re.compile(
    rf"(?:^|\n|\|)\W*(?:{bounded(phrases('company'))})\s*(?:name)?\s*[:：]\s*([^\n|]{{2,80}})", re.IGNORECASE
)
_RUN = re.compile(
    r"\s*((?:the\s+)?[^\W\d_a-z][\w&.'’+!-]*(?:\s+(?:&\s+|of\s+|and\s+|für\s+|de\s+)?[^\W\d_a-z][\w&.'’+!-]*){0,3})"
)
_PIECES = re.compile(r"\s*(?:<>|<->|↔|×|→|\||/|:|：|\s[-–—]+\s|\bx\b|\(|\)|\[|\]|@|【|】|「|」|・|,)\s*")
_DESK = re.compile(rf"(?:[\s,|-]+(?:{bounded(phrases('desks'))}|via .*|at .*))+\s*$", re.IGNORECASE)
_AFFIXES = re.compile(
    r"^(?:get|try|use|join|team|hello|go|with|meet|my|the|we)-?|-?(?:hq|app|corp|inc|group|tech|labs?|io|ai|jobs|"
    r"careers|mail|gmbh|team|recruiting|talent|global|online|software)$"
)
_ATS_LABELS = {"mail", "email", "notifications", "app", "hire"}


def company(meeting: Meeting, me: Me, guests: list[Guest]) -> tuple[str, str]:
    """The company's name and why; both "" where nothing tells. `guests`: without the candidate and rooms."""
    text = f"{meeting.title}\n{meeting.place}\n{meeting.text}"
    votes: defaultdict[str, float] = defaultdict(float)
    said: dict[str, tuple[str, str]] = {}
    for name, weight, why in _candidates(meeting, me, guests, text):
        key = _key(name)
        if key:
            votes[key] += weight
            said.setdefault(key, (name, why))
    if not votes:
        return "", ""
    best = max(votes, key=lambda key: (votes[key], -list(votes).index(key)))
    return said[best]


def spelt(domain: str, text: str) -> str:
    """The company behind a domain, as the text writes it, else as the domain can be read. "" for none."""
    behind = employer_at(domain)
    if not behind or place(domain).kind in ("ats", "scheduler", "meets", "tests"):
        return ""
    own = label(domain)
    for letters in dict.fromkeys([behind.replace(" ", ""), own, _AFFIXES.sub("", own)]):
        if found := _written(letters, text):
            return found
    words = behind if behind != own else own.replace("-", " ")
    return words.upper() if len(words) <= 3 else words.title()


def _candidates(meeting: Meeting, me: Me, guests: list[Guest], text: str) -> Iterator[tuple[str, float, str]]:
    for found in _LABEL.finditer(text):
        yield bare(found[1]), 6, "the text names the company"
    own = me.domains()
    for guest in guests:
        domain = domain_of(guest.email)
        kind = place(domain).kind
        if domain and domain not in own and kind != "agency" and (name := spelt(domain, text)):
            yield name, 3 if guest.organizes else 2.5, f"{domain} is the domain of those who come"
        if kind == "ats" and "." in domain:
            yield from _of_system(domain, text)
        if _DESK.search(guest.name) and guest.name:
            yield _cut(_DESK.sub("", guest.name)), 2.5, f"invited by “{guest.name}”"
    for address in urls(text):
        if name := named_by(address):
            yield (
                _written(re.sub(r"[^a-z0-9]", "", name.lower()), text) or name.replace("-", " ").title(),
                2.5,
                f"named in {domain_of(address)}",
            )
    yield from _behind_at(meeting.title, 3, me, "the title says it")
    yield from _behind_at(meeting.text[:4000], 1.5, me, "the text says it")
    yield from _in_title(meeting.title, me)


def _of_system(domain: str, text: str) -> Iterator[tuple[str, float, str]]:
    """acme@…, …@acme.teamtailor-mail.com."""
    first = domain.split(".")[0]
    if (
        place(domain).form == "."
        and domain.count(".") > 1
        and first not in _ATS_LABELS
        and (found := _written(first.replace("-", ""), text))
    ):
        yield found, 2, f"{domain} is a hiring system's address of theirs"


def _behind_at(text: str, weight: float, me: Me, why: str) -> Iterator[tuple[str, float, str]]:
    for found in pattern("at").finditer(even(text)):
        run = _RUN.match(text, found.end())
        if run is None:
            continue
        name = _cut(run[1])
        if _may_be(name, me):
            longer = weight if len(found[0]) > 4 or "/" in found[0] else weight / 2
            yield name, longer, why


def _in_title(title: str, me: Me) -> Iterator[tuple[str, float, str]]:
    for piece in _PIECES.split(title):
        name = _cut(_without_words(piece))
        if name and len(name.split()) < 5 and _may_be(name, me) and not re.search(r"\d", name):
            yield name, 1, "the title says it"


def _without_words(piece: str) -> str:
    """What is left of "Acme Technical Interview" or "Vorstellungsgespräch Acme"."""
    for tag in ("rounds", "strong"):
        piece = pattern(tag).sub("\n", even(piece))
    parts = [
        bare(
            re.sub(
                r"^(?:at|bei|with|mit|for|chez|en|bij|w|presso|hos|na|no|the|your|round|\d+)\s+",
                "",
                part.strip(),
                flags=re.IGNORECASE,
            )
        )
        for part in piece.split("\n")
    ]
    return next((part for part in parts if part and part[0].isupper()), "")


def _may_be(name: str, me: Me) -> bool:
    if len(name) < 2 or me.is_called(name) or (is_name(name, sure=False) and len(name.split()) > 1):
        return False
    if any(has(tag, name) for tag in ("jobs", "weak", "rounds", "strong", "never", "test", "sales")):
        return False
    return name.lower() not in _NO_COMPANY and place(name.lower() + ".com").kind != "meets"


_NO_COMPANY = frozenset(phrases("no_company"))


def _cut(name: str) -> str:
    """Without what a sentence puts behind it."""
    name = re.split(
        r"\s+(?:for|on|to|and|with|as|in|am|um|als|für|mit|le|pour|para|per|voor|na|dla)\s+|[.,;!?](?:\s|$)|\s[-–—]\s",
        name.strip() + " ",
    )[0]
    return bare(re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)).removesuffix("'s").removesuffix("’s")


def _written(letters: str, text: str) -> str:
    """Where the text writes these letters as a name: nordwindrobotics → Nordwind Robotics, mueller →
    Müller."""
    letters = re.sub(r"[^\w]", "", letters)
    if not 2 <= len(letters) <= 40:
        return ""
    flat = "".join(unicodedata.normalize("NFD", c)[0] for c in text)  # letter by letter: of the same length
    for spelt_so in dict.fromkeys((letters, re.sub("([aou])e", r"\1", letters))):
        spaced = r"[\s.&'’-]{0,2}".join(map(re.escape, spelt_so))
        for one in re.finditer(rf"(?<![\w@./-]){spaced}(?![\w@-]|\.\w)", flat, re.IGNORECASE):
            found = re.sub(r"\s+", " ", text[one.start() : one.end()])
            if any(c.isupper() for c in found) or not found.isascii():
                return found
    return ""


def _key(name: str) -> str:
    return parse_company(name).core
