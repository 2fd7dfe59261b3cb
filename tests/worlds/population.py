"""Who is in the log, before anybody asks: people met at companies, with what was typed of them."""

import random

from tests.worlds.case import Case
from tests.worlds.cultures import CULTURES, somebody
from tests.worlds.draw import chance, often
from tests.worlds.employers import Employer, employers
from tests.worlds.employers.made import made
from tests.worlds.employers.writing import shown, typed
from tests.worlds.folding import folded
from tests.worlds.logged.email import at_home, at_work
from tests.worlds.logged.entry import Entry
from tests.worlds.profile import headlines
from tests.worlds.profile.shown import Shown
from tests.worlds.profile.slugs import slug
from tests.worlds.splits import Split

_PEOPLE_AN_APPLICATION = 3
_BY_NAME = {culture.name: culture for culture in CULTURES}


class Population:
    """The people of a world, `size` of them, and what exists around them."""

    def __init__(self, rng: random.Random, split: Split, size: int) -> None:
        self._rng, self._split = rng, split
        count = max(60, size // 6)
        self._famous, self._others = employers(rng, split, count)
        self.taken: set[tuple[str, str]] = set()
        self.cases: list[Case] = []
        while len(self.cases) < size:
            self._application(len(self.cases))

    def employer(self) -> Employer:
        """Any company, the large ones more often."""
        return often(self._rng, self._famous if chance(self._rng, 0.2) else self._others, 12.0)

    def elsewhere(self, than: Employer) -> Employer:
        """Another company."""
        found = self.employer()
        while found.brand == than.brand:
            found = self.employer()
        return found

    def dress(self, case: Case) -> None:
        """What their profile shows: the name as it is, the employer in most cases, an address in half."""
        rng, employer = self._rng, case.employer
        case.shown = Shown(case.being.full, location=headlines.place(rng) if chance(rng, 0.6) else "")
        if chance(rng, 0.87):
            case.shown.company = shown(rng, employer)
        named = chance(rng, 0.55)
        case.shown.headline = headlines.at(rng, employer.brand) if named else headlines.other(rng)
        if chance(rng, 0.5):
            case.shown.slug = slug(rng, case.being)

    def _application(self, number: int) -> None:
        """A few people who were met at one company."""
        rng, employer = self._rng, self.employer()
        company = typed(rng, employer)
        for n in range(rng.randint(1, 2 * _PEOPLE_AN_APPLICATION - 1)):
            being = somebody(rng, self._split)
            if (being.full, employer.brand) not in self.taken:
                self.taken |= {(being.full, employer.brand), (folded(being.full), "")}
                entry = Entry(f"{number + n:016x}", being.full, f"a{number:015x}", company)
                self.cases.append(self._met(Case(being, employer, entry, Shown(""), employer, being)))

    def _met(self, case: Case) -> Case:
        """What else the log says of somebody: their employer, an agency's name, an address."""
        rng, entry, way = self._rng, case.entry, self._rng.random()
        if way < 0.6:
            entry.employed = typed(rng, case.employer)
        elif way < 0.68:
            case.employer = self.elsewhere(case.employer)  # a recruiter of an agency
            entry.employed = typed(rng, case.employer)
        elif way < 0.8:
            entry.employed, entry.application, entry.applied = typed(rng, case.employer), "", ""
        elif way < 0.84:
            entry.application = entry.applied = ""
        if chance(rng, 0.3):
            entry.emails.append(at_work(rng, case.being, case.employer.domain))
        if chance(rng, 0.08):
            entry.emails.append(at_home(rng, case.being))
        if chance(rng, 0.08):
            entry.former = typed(rng, self.employer())
        return case

    def stranger(self) -> Case:
        """Somebody who is not in the log, and shares no full name with anybody in it."""
        being = somebody(self._rng, self._split)
        while (folded(being.full), "") in self.taken:
            being = somebody(self._rng, self._split)
        employer = self.employer() if chance(self._rng, 0.6) else made(self._rng, self._split)
        return Case(being, employer, Entry("", ""), Shown(""), employer, being)

    def like(self, case: Case) -> None:
        """Give a case another person of its culture and another company."""
        culture = _BY_NAME[case.being.culture]
        other = culture.being(self._rng, self._split)
        while other.given == case.being.given or other.female != case.being.female:
            other = culture.being(self._rng, self._split)
        case.other = other
        told = f"{case.entry.applied} {case.entry.employed} {case.entry.former}".casefold()
        case.elsewhere = self.elsewhere(case.employer)
        while case.elsewhere.brand.casefold() in told:
            case.elsewhere = self.elsewhere(case.employer)
