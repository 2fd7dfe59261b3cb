"""How things stand just now, what was sent, and what the page's own script saw of Afterword."""

import asyncio
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from tests.lookalike.people import PEOPLE, Person, Relation
from tests.lookalike.scenario import Layout as Layout
from tests.lookalike.scenario import Scenario as Scenario

Action = Literal["invite", "withdraw", "accept", "ignore"]

AFTER: dict[Action, Relation] = {
    "invite": "pending",
    "withdraw": "withdrawn",
    "accept": "connected",
    "ignore": "connectable",
}


@dataclass
class Sent:
    """Something that really went out: an invitation, its withdrawal, an answer to one."""

    action: Action
    vanity: str
    note: str | None
    surface: str


@dataclass
class World:
    """The state behind the pages.

    - dialogs: which dialog was opened for whom, `{kind, vanity, surface}`
    - seen: what the page's own script found of Afterword; empty is what must be
    - watched: how often that script looked
    - relations: what has changed since the start, by vanity name; a test changes it as another device would
    """

    scenario: Scenario = field(default_factory=Scenario)
    sent: list[Sent] = field(default_factory=list)
    dialogs: list[dict[str, str]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    watched: int = 0
    relations: dict[str, Relation] = field(default_factory=dict)

    def relation(self, person: Person) -> Relation:
        return self.relations.get(person.slug, person.relation)

    def was_invited(self, person: Person) -> bool:
        """Whether an invitation went to them since the start."""
        return any(sent.action == "invite" and sent.vanity == person.slug for sent in self.sent)

    def act(self, sent: Sent) -> None:
        """Do what was asked and write it down."""
        self.sent.append(sent)
        self.relations[sent.vanity] = AFTER[sent.action]
        if sent.note:
            self.scenario.notes_left -= 1

    def release(self, step: str) -> None:
        """Let a held step of rendering go on."""
        self.scenario.held -= {step}

    async def step(self, name: str) -> None:
        """Returns when the page may go on: after LinkedIn's usual moment, or when a test lets it."""
        await asyncio.sleep(0.08)
        while name in self.scenario.held:  # noqa: ASYNC110 (a test releases it from another thread)
            await asyncio.sleep(0.02)

    def record(self) -> dict[str, Any]:
        """What was sent, opened and seen, as JSON."""
        return {
            "sent": [asdict(sent) for sent in self.sent],
            "dialogs": self.dialogs,
            "seen": self.seen,
            "watched": self.watched,
        }


def person_of(text: str) -> Person | None:
    """Who is meant by a vanity name or an id of a request; `me` is the signed-in member."""
    return PEOPLE.find(PEOPLE.me if text == "me" else text)
