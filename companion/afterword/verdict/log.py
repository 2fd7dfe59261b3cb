"""The log as the core sees it: facts folded to people, applications and interviews, with their history.

Nothing here knows what time it is. A question about a moment is asked with that moment
(`History.as_of`), so that one log answers for past, present and future alike.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from afterword.verdict import facts as f
from afterword.verdict.entities import Application, Interview, Person
from afterword.verdict.history import History
from afterword.verdict.retold import RETELLING, read_as, retold
from afterword.words import LIVE_STATUSES, InvolvementKind, TodoKind

__all__ = ["Application", "Interview", "Log", "Person", "Subject"]


class Subject(NamedTuple):
    """What a thing to do is about: one of the three."""

    todo: TodoKind
    person: str | None = None
    application: str | None = None
    interview: str | None = None


class Log:
    """Everything the user told, ready to be asked. `revision` is the store's."""

    def __init__(self, facts: Iterable[f.Fact] = (), revision: int = 0) -> None:
        self.revision = revision
        self._read(list(facts))

    def _read(self, facts: list[f.Fact]) -> None:
        told, self._one = retold(facts)
        self.told: list[f.Fact] = []
        self.index: object | None = None
        """What identify() looks people up by: its own business, kept as long as the log is."""
        self.people: dict[str, Person] = {}
        self.applications: dict[str, Application] = {}
        self.interviews: dict[str, Interview] = {}
        self.involvements: defaultdict[str, dict[str, History[f.Involved]]] = defaultdict(dict)
        self._by_application: defaultdict[str, set[str]] = defaultdict(set)
        self._interviews_of: defaultdict[str, dict[str, Interview]] = defaultdict(dict)
        self._applications_of: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._written_to: dict[str, None] = {}
        self._live: dict[str, None] = {}
        self.imported: dict[str, f.Imported] = {}
        """By what a meeting is known by in its calendar: the version of it that the log has."""
        self.apart: set[frozenset[str]] = set()
        self.addressed: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._last_stood = datetime.min.replace(tzinfo=UTC)
        self.handled: defaultdict[Subject, History[f.Handled]] = defaultdict(History)
        self.first = datetime.max.replace(tzinfo=UTC)
        """The earliest moment of which the log tells."""
        for fact in told:
            self._take(fact)

    def add(self, fact: f.Fact) -> None:
        """Take one more fact in. One that changes how the others read has all of them read again."""
        if isinstance(fact, RETELLING):
            self._read([*self.told, fact])
        else:
            self._take(read_as(fact, self._one) if self._one else fact)

    def _take(self, fact: f.Fact) -> None:
        self.told.append(fact)
        self.first = min(self.first, fact.at)
        _FOLD[type(fact)](self, fact)

    def find(self, id: str) -> Person | None:
        """The person whose id that is, or was before they were found to be one with another."""
        return self.people.get(self._one.get(id, id))

    def person(self, id: str) -> Person:
        return self.people.setdefault(id, Person(id))

    def application(self, id: str) -> Application:
        if id not in self.applications:
            self.applications[id] = Application(id)
            self._live[id] = None
        return self.applications[id]

    def involvement(self, person: str, application: str, now: datetime) -> InvolvementKind | None:
        """What the person is in the application at `now`, or None for somebody outside it."""
        history = self.involvements.get(person, {}).get(application)
        told = history.known(now) if history else None
        return told.involvement if told else None

    def applications_of(self, person: str) -> list[Application]:
        """The applications that the person has, or once had, to do with: a part in them or a round."""
        return [self.applications[id] for id in self._applications_of.get(person, ())]

    def live_applications(self, now: datetime) -> list[Application]:
        """Those that may still decide something at `now`; only a question about the past looks at all."""
        ids = self._live if now >= self._last_stood else self.applications
        return [a for a in map(self.applications.__getitem__, ids) if a.status(now) in LIVE_STATUSES]

    def stood_after(self, now: datetime) -> list[datetime]:
        """The moments after `now` at which any application changes its status."""
        if now >= self._last_stood:
            return []
        return [fact.at for a in self.applications.values() for fact in a.statuses if fact.at > now]

    def written_to(self) -> list[Person]:
        """Those who were sent an invitation with a note."""
        return [self.people[id] for id in self._written_to]

    def people_in(self, application: str) -> list[Person]:
        """Everybody who has to do with the application."""
        return [
            self.people[id] for id in sorted(self._by_application.get(application, ())) if id in self.people
        ]

    def interviews_in(self, application: str) -> list[Interview]:
        """The rounds of an application, in the order in which they were told first."""
        return list(self._interviews_of.get(application, {}).values())

    def interviews_with(self, person: str, application: str, now: datetime) -> list[Interview]:
        """The application's rounds with this person, as known at `now`, in order of time."""
        rounds = [i for i in self.interviews_in(application) if person in i.schedule(now).people]
        return sorted(rounds, key=lambda i: i.schedule(now).starts_at)

    def _involve(self, fact: f.Involved) -> None:
        self.involvements[fact.person].setdefault(fact.application, History()).add(fact)
        self._by_application[fact.application].add(fact.person)
        self._applications_of[fact.person][self.application(fact.application).id] = None

    def _schedule(self, fact: f.Scheduled) -> None:
        interview = self.interviews.setdefault(fact.interview, Interview(fact.interview))
        interview.schedules.add(fact)
        self._interviews_of[fact.application][fact.interview] = interview
        application = self.application(fact.application)
        for person in fact.people:
            self._applications_of[person][application.id] = None

    def _invite(self, fact: f.Invited) -> None:
        self.person(fact.person).invitations.add(fact)
        if fact.note:
            self._written_to[fact.person] = None

    def _address(self, fact: f.Addressed) -> None:
        self.person(fact.person).addresses.add(fact)
        self.addressed[fact.email.casefold()][fact.person] = None

    def _stand(self, fact: f.Stood) -> None:
        statuses = self.application(fact.application).statuses
        statuses.add(fact)
        self._last_stood = max(self._last_stood, fact.at)
        if statuses.facts[-1].status in LIVE_STATUSES:
            self._live[fact.application] = None
        else:
            self._live.pop(fact.application, None)

    def _happen(self, fact: f.Happened) -> None:
        if fact.interview in self.interviews:
            self.interviews[fact.interview].outcomes.add(fact)


# Each entry puts a fact of its type where it belongs; the types are those of facts.FACTS.
_FOLD: dict[type[f.Fact], Callable[..., None]] = {
    f.Named: lambda log, x: log.person(x.person).names.add(x),
    f.Employed: lambda log, x: log.person(x.person).employers.add(x),
    f.Addressed: lambda log, x: log._address(x),  # noqa: SLF001
    f.Linked: lambda log, x: log.person(x.person).profiles.add(x),
    f.RuledOut: lambda log, x: log.person(x.person).ruled_out.add(x),
    f.Merged: lambda _log, _fact: None,  # has done its work before: retold.py
    f.Apart: lambda log, x: log.apart.add(frozenset((x.person, x.other))),
    f.Struck: lambda _log, _fact: None,
    f.Declined: lambda log, x: log.person(x.person).declined.add(x),
    f.Remembered: lambda log, x: log.person(x.person).details.add(x),
    f.Spoken: lambda log, x: log.person(x.person).spoken.add(x),
    f.Drafted: lambda log, x: log.person(x.person).drafts.add(x),
    f.Suggested: lambda log, x: log.person(x.person).suggestions.add(x),
    f.Invited: lambda log, x: log._invite(x),  # noqa: SLF001
    f.Opened: lambda log, x: log.application(x.application).openings.add(x),
    f.Stood: lambda log, x: log._stand(x),  # noqa: SLF001 - the fold is the log's own
    f.Announced: lambda log, x: log.application(x.application).announcements.add(x),
    f.Involved: lambda log, x: log._involve(x),  # noqa: SLF001
    f.Scheduled: lambda log, x: log._schedule(x),  # noqa: SLF001
    f.Happened: lambda log, x: log._happen(x),  # noqa: SLF001
    f.Handled: lambda log, x: log.handled[Subject(x.todo, x.person, x.application, x.interview)].add(x),
    f.Imported: lambda log, x: log.imported.update({x.source: x}),
}
