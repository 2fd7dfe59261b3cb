"""What an e-mail address tells: often a name, and an employer unless a mail provider is behind it."""

import re

from afterword.verdict.identify.data import words

_PROVIDERS = words("mail_hosts.txt")
_SEPARATED = re.compile(r"[a-z]+(?:[._-][a-z]+)+", re.IGNORECASE)
_SECOND_LEVEL = frozenset({"co", "com", "ac", "org", "gov", "net", "edu"})


def name_in(email: str) -> str:
    """priya.nair@… → "priya nair"; "" where the words cannot be told apart."""
    local = email.partition("@")[0].partition("+")[0]
    return re.sub(r"[._-]", " ", local) if _SEPARATED.fullmatch(local) else ""


def company_in(email: str) -> str:
    """…@mail.acme.co.uk → "acme"; "" for a mail provider."""
    labels = email.partition("@")[2].lower().split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels and labels[-1] not in _PROVIDERS else ""
