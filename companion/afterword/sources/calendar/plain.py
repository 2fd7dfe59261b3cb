"""Plain text of what producers write as HTML: line ends where a reader sees them, cells apart, links kept."""

import re
from html.parser import HTMLParser

_HTML = re.compile(r"<(?:br|p|div|a|b|ul|ol|li|table|tr|td|html|span|strong|h\d)\b[^>]*>", re.IGNORECASE)
_BREAKS = {"br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "hr", "section"}
_CELLS = {"td", "th"}
_ONE_BREAK = {"li", "tr", "br", "hr"}
_UNSEEN = {"script", "style", "head", "title"}
_BLANKS = re.compile(r"[ \t\u00a0\u2007\u202f]+")
_UNSEEN_SIGNS = re.compile(
    "[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]"
)
_WIDE = str.maketrans("（）［］：｜＠／", "()[]:|@/")
_LONGEST = 60_000


def plain_text(text: str) -> str:
    """Lines without blanks at their ends; never more than 60,000 characters. Takes any text."""
    text = text[: _LONGEST * 4]
    if _HTML.search(text):
        text = _from_html(text)
    text = _UNSEEN_SIGNS.sub("", text[:_LONGEST]).translate(_WIDE)
    kept = (_BLANKS.sub(" ", line).strip(" ") for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _from_html(text: str) -> str:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return "".join(reader.parts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._links: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.parts.append("\n")
        elif tag == "a":
            self._links.append(next((value or "" for name, value in attrs if name == "href"), ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _CELLS:
            self.parts.append(" | ")
        elif tag in _BREAKS - _ONE_BREAK:
            self.parts.append("\n")
        elif tag == "a" and self._links:
            address = self._links.pop()
            if address and address not in "".join(self.parts[-1:]):
                self.parts.append(f" <{address}> ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)
