"""For which role, and which round it is."""

import re

from afterword.sources.recognise.me import Me
from afterword.sources.recognise.names import bare, is_name
from afterword.sources.recognise.vocabulary import bounded, even, has, pattern, phrases

_LABELLED = re.compile(
    rf"(?:^|\n|\|)\W*(?:{bounded(phrases('role'))})\s*(?:title|name)?\s*[:：]\s*([^\n|]{{2,100}})",
    re.IGNORECASE,
)
_PHRASED = re.compile(
    rf"(?:{bounded(tuple(p for p in phrases('role') if ' ' in p or len(p) > 8))})\s+([^\n|.;:!?]{{2,90}})",
    re.IGNORECASE,
)
_ROUND = re.compile(
    rf"(?:^|\n|\|)\W*(?:{bounded(phrases('round'))})\s*[:：]\s*([^\n|]{{2,80}})", re.IGNORECASE
)
_PIECES = re.compile(
    r"\s*(?:<>|↔|×|→|\||:|：|\s[-–—]+\s|\(|\)|\[|\]|【|】|「|」|,\s|\bfor\b|\bfür\b|\bals\b|\bpour\b|\bpara\b|\bper\b|\bvoor\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|\bcom\b|\bmet\b)\s*",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s+(?:role|position|opening|vacancy|job)\b.*$|\s+(?:at|bei|chez|en|bij|with|mit|here|in our|on our|"
    r"is|was|and|we|will|has|to|please)\s+.*$|\s[-–—]\s.*$|[,(<].*$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:the|a|an|our|der|die|das|de|la|le|el|o|our open|open)\s+", re.IGNORECASE)


def role(title: str, text: str, company: str, me: Me) -> str:
    """The role; "" where none is told."""
    for source, found in ((text, _LABELLED), (title, _PHRASED), (text, _PHRASED)):
        for one in found.finditer(even(source)):
            name = _cut(one[1]) if found is _PHRASED else bare(re.split(r"\s{2,}|<", one[1])[0])
            if name and (found is _LABELLED or has("jobs", name)) and not is_name(name, sure=False):
                return name[:100]
    for piece in _PIECES.split(even(title)):
        name = _cut(_without_company(piece, company))
        left = bare(pattern("rounds").sub("", name))
        if has("jobs", left) and not me.is_called(name) and not has("managing", left):
            return bare(pattern("strong").sub("", left))[:100]
    return ""


def round_of(title: str, text: str) -> str:
    """Which round; "" where it is just an interview."""
    if found := _ROUND.search(even(text)):
        return bare(found[1])[:80]
    found_in_title = pattern("rounds").search(even(title))
    return title[found_in_title.start() : found_in_title.end()] if found_in_title else ""


def _cut(text: str) -> str:
    return bare(_LEAD.sub("", _END.sub("", text.strip() + " ")))


def _without_company(piece: str, company: str) -> str:
    return re.sub(rf"\b{re.escape(company)}\b", "", piece, flags=re.IGNORECASE) if company else piece
