"""Reads names, with what stands beside each, from the beginning of a piece of text until something else
comes."""

import re
from typing import NamedTuple

from afterword.sources.recognise.names import TITLES, bare, is_name, tidy
from afterword.sources.recognise.vocabulary import has, phrases

_ADDRESS = re.compile(r"(?:mailto:)?([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/(?:mwlite/)?in/[^\s<>()|,;\"'?#]+[^\s<>()|,;\"']*",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_TOKEN = re.compile(
    r"\([^()\n]*\)?|[^\s,;:()<>|/&+–—•·●▪\n*、，；：／（）]+|[,;:|/&+–—•·●▪\n*、，；：／（）]"
)
_SEPARATORS = frozenset(",;/&+•·●▪*\n|:-–—、，；：／（）↔×<>")
_BESIDE = frozenset("-–—|,:，：/")
_JOINERS = frozenset(phrases("joiners"))
_MARK = "\ue000"
_MOST_FILLERS = 5
_LONGEST = 1_500
_MOST = 20


class Named(NamedTuple):
    """`about`: the title or role that stands beside the name. `at`: where in the text it ends."""

    name: str
    about: str = ""
    email: str = ""
    linkedin: str = ""


def scan(text: str, *, sure: bool) -> list[Named]:
    """The names that the text begins with. `sure`: names are to be expected here. Takes any text."""
    return _Scanner(text[:_LONGEST], sure).run()


class _Scanner:
    def __init__(self, text: str, sure: bool) -> None:
        self._kept: list[str] = []
        for found in (_PROFILE, _ADDRESS):
            text = found.sub(self._keep, text)
        self._tokens = _TOKEN.findall(_WEB.sub(" ", text))
        self._at = 0
        self._sure = sure
        self._found: list[Named] = []

    def run(self) -> list[Named]:
        while self._at < len(self._tokens) and len(self._found) < _MOST:
            if not self._separator() and not self._name():
                break
        return self._found

    def _keep(self, found: re.Match[str]) -> str:
        self._kept.append(found[0])
        return f" {_MARK}{len(self._kept) - 1} "

    def _separator(self) -> bool:
        """Pass over what stands between names; addresses go to the name before."""
        token = self._tokens[self._at]
        if token.startswith(_MARK):
            self._addressed(self._kept[int(token[1:])])
        elif token.startswith("(") and self._found:
            self._told(token.strip("() "))
        elif token not in _SEPARATORS and token.lower() not in _JOINERS and token not in ("-", "<", ">"):
            return False
        self._at += 1
        return True

    def _addressed(self, address: str) -> None:
        if not self._found:
            return
        last = self._found[-1]
        if "linkedin.com" in address.lower():
            self._found[-1] = last._replace(linkedin=last.linkedin or address)
        else:
            self._found[-1] = last._replace(email=last.email or address.lower().removeprefix("mailto:"))

    def _told(self, about: str) -> None:
        last = self._found[-1]
        marks = re.findall(_MARK + r"(\d+)", about)
        for mark in marks:
            self._addressed(self._kept[int(mark)])
        about = re.sub(_MARK + r"\d+", "", about).strip(" ,;")
        last = self._found[-1]
        self._found[-1] = last._replace(about=f"{last.about}, {about}".strip(", ") if about else last.about)

    def _name(self) -> bool:
        """A name, here or behind a few words such as "our CTO"."""
        fillers = _MOST_FILLERS if not self._found else 3
        for start in range(self._at, min(self._at + fillers + 1, len(self._tokens))):
            if self._tokens[start] in _SEPARATORS and start > self._at:
                token = self._tokens[start]
                if token not in (",", ":", "-", "–", "—") or not self._is_job(self._at, start):
                    return False
                continue
            length = self._length(start)
            if length:
                self._take(start, length)
                return True
            if not self._may_be_passed(self._tokens[start]):
                return False
        return False

    def _is_job(self, start: int, end: int) -> bool:
        return bool(_told_of(" ".join(self._tokens[start:end])))

    @staticmethod
    def _may_be_passed(token: str) -> bool:
        return (
            token[:1].islower()
            or bool(_told_of(token))
            or token.lower() in TITLES
            or token in ("Our", "The", "Your")
        )

    def _length(self, start: int) -> int:
        """How many tokens from here are a name; 0 for none."""
        end = start
        while end < len(self._tokens) and end - start < 5 and self._tokens[end] not in _SEPARATORS:
            if self._tokens[end].startswith(("(", _MARK)) or (end > start and _ends(self._tokens[end - 1])):
                break
            end += 1
        for stop in range(end, start, -1):
            if is_name(" ".join(self._tokens[start:stop]), sure=self._sure or bool(self._found)):
                return stop - start
        return 0

    def _take(self, start: int, length: int) -> None:
        before = bare(" ".join(t for t in self._tokens[self._at : start] if t not in _SEPARATORS))
        name = " ".join(self._tokens[start : start + length])
        self._found.append(Named(tidy(name), before if _told_of(before) else ""))
        self._at = start + length
        if not _ends(self._tokens[self._at - 1]):
            self._beside()

    def _beside(self) -> None:
        """A title behind a dash, a bar, a colon or a comma."""
        if self._at >= len(self._tokens) or self._tokens[self._at] not in _BESIDE:
            return
        sign, end = self._tokens[self._at], self._at + 1
        while end < len(self._tokens) and self._tokens[end] not in (
            ",",
            ";",
            "\n",
            "•",
            "|",
            "，",
            "、",
            "；",
        ):
            if self._tokens[end].startswith(("(", _MARK)) or end - self._at > 10:
                break
            if self._tokens[end].lower() in _JOINERS and self._length(end + 1):
                break
            end += 1
            if _ends(self._tokens[end - 1]):
                break
        about = bare(" ".join(self._tokens[self._at + 1 : end]))
        if _told_of(about) or (sign in "-–—|" and about and not is_name(about, sure=True)):
            self._told(about)
            self._at = end


def _told_of(text: str) -> str:
    """Whether the text tells what somebody is."""
    return next(
        filter(None, (has(tag, text) for tag in ("jobs", "recruiting", "assistants", "managing"))), ""
    )


def _ends(token: str) -> bool:
    """Whether a sentence ends with the token."""
    return token.endswith((".", "!", "?", "。")) and len(token) > 2 and token.lower() not in TITLES
