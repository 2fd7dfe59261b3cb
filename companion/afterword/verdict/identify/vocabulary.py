"""The words of the log's names, by how they begin, end and sound: for slips and other scripts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from afterword.verdict.identify.short_forms import forms, variants
from afterword.verdict.identify.sounds import sounds
from afterword.verdict.identify.tokens import Token

_EDGE = 3  # letters at either end; a single slip leaves one end of a word as it is
_SHORT = 4  # letters, below which another letter is another word
_MOST = 12  # words that one may be a slip of
_BRIEF = 4  # letters of a word that sounds like too many: Im, Lim and Rim are looked up instead
_RESEMBLING, _ALIKE = 0.34, 0.5  # of the letters in common


class Vocabulary:
    """Every word once; once more for its sound, when it was seen in Latin letters and in another script."""

    __slots__ = ("_ends", "_forms", "_heard", "_seen", "_starts", "_unheard", "_variants")

    def __init__(self) -> None:
        self._starts: defaultdict[str, list[str]] = defaultdict(list)
        self._ends: defaultdict[str, list[str]] = defaultdict(list)
        self._forms: defaultdict[str, list[str]] = defaultdict(list)
        self._variants: defaultdict[str, list[str]] = defaultdict(list)
        self._heard: dict[bool, defaultdict[str, list[str]]] = {
            True: defaultdict(list),
            False: defaultdict(list),
        }
        self._unheard: dict[bool, list[Token]] = {True: [], False: []}
        self._seen: dict[bool, set[str]] = {True: set(), False: set()}

    def learn(self, token: Token) -> None:
        """A word that is new to the log."""
        if len(token.key) >= _SHORT:
            self._starts[token.key[:_EDGE]].append(token.key)
            self._ends[token.key[-_EDGE:]].append(token.key)
        self._hear(token)
        for form in forms(token.key) - {token.key}:
            self._forms[form].append(token.key)
        for first in variants(token.key) - {token.key}:
            self._variants[first].append(token.key)

    def called(self, word: str) -> Iterable[str]:
        """The word, and all short and full forms of it."""
        own = forms(word)
        return {word, *own, *(other for form in own for other in self._forms.get(form, ()))}

    def cognates(self, word: str) -> Iterable[str]:
        """What the word may be in another language."""
        own = variants(word)
        return {*own, *(other for first in own for other in self._variants.get(first, ()))}

    def see(self, token: Token) -> None:
        """A word that is known; of interest only if it was not in this script before."""
        if token.latin not in self._known_in(token.key):
            self._hear(token)

    def _known_in(self, word: str) -> list[bool]:
        """Most words are Latin only: just those that are not are kept track of."""
        if word not in self._seen[False]:
            return [True]
        return [False, True] if word in self._seen[True] else [False]

    def _hear(self, token: Token) -> None:
        if not token.latin or token.key in self._seen[False]:
            self._seen[token.latin].add(token.key)
        self._unheard[token.latin].append(token)

    def _sounding(self, *, latin: bool) -> defaultdict[str, list[str]]:
        """The words of a script by sound: worked out when they are asked for."""
        heard, waiting = self._heard[latin], self._unheard[latin]
        for token in waiting:
            for sound in sounds(token.key, latin):
                heard[sound].append(token.key)
        waiting.clear()
        return heard

    def slips(self, word: str) -> Iterable[str]:
        """Words that the word may be misspelt for: one slip, two in long words."""
        if len(word) < _SHORT:
            return ()
        allowed = 1 + (len(word) > 7)
        pool = {*self._starts.get(word[:_EDGE], ()), *self._ends.get(word[-_EDGE:], ())}
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=allowed, limit=_MOST)
        return [one for one, distance, _ in found if distance]

    def respelt(self, token: Token) -> Iterable[str]:
        """Words of the token's own script with the same consonants."""
        heard = self._sounding(latin=token.latin)
        words = {word for sound in sounds(token.key, token.latin) for word in heard.get(sound, ())}
        return _resembling(token.key, list(words), _ALIKE)

    def rewritten(self, token: Token) -> Iterable[str]:
        """Words of another script that may be the token; those of a single consonant have to look like it."""
        heard = self._sounding(latin=not token.latin)
        if not heard:
            return ()
        found: set[str] = set()
        for sound in sounds(token.key, token.latin):
            words = heard.get(sound, ())
            found.update(words if len(sound) > 1 else _resembling(token.key, words, _RESEMBLING))
        return found.union(self.cognates(token.key)) if len(token.key) <= _BRIEF else found


def _resembling(word: str, words: Sequence[str], least: float) -> list[str]:
    found = process.extract(word, words, scorer=OSA.normalized_similarity, score_cutoff=least, limit=_MOST)
    return [one for one, _, _ in found]
