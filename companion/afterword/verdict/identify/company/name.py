"""What parse_company makes of a text."""

from typing import NamedTuple

from afterword.verdict.identify.company.words import BROAD, SMALL

_INITIALS = 3  # words from which their initials may stand for a name


class Company(NamedTuple):
    """`text` as it stood; `words` without legal form, as they are spelt; `core` the name to compare by: known
    names as one, words abroad as in English. `owners` are cores of companies that it is, or is said to be,
    part
    of. All but `text` are empty when the text names no company.
    """

    text: str
    words: tuple[str, ...]
    core: str
    owners: tuple[str, ...] = ()

    @property
    def keys(self) -> set[str]:
        """What an index finds it by: its core, its first telling word, its initials, its owners."""
        if not self.words:
            return set()
        return {self.core, self.first, *filter(None, (self.initials,)), *self.owners}

    @property
    def first(self) -> str:
        """The first word that not every other company begins with, else the core."""
        return next((word for word in self.words if word not in BROAD), self.core)

    @property
    def initials(self) -> str:
        """BCG for Boston Consulting Group; "" where there are too few words."""
        if len(self.words) < _INITIALS:
            return ""
        letters = "".join(word[0] for word in self.words if word not in SMALL)
        return letters if len(letters) >= _INITIALS else ""
