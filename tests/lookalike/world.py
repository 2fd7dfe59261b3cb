"""How LinkedIn behaves just now, what was sent, and what the page's own script saw of Afterword."""

import asyncio
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from tests.lookalike.people import PEOPLE, Person, Relation

Layout = Literal["sdui", "sdui_id", "ember", "unknown"]
Behaviour = Literal["dialog", "direct", "weekly_limit", "email"]
Action = Literal["invite", "withdraw", "accept", "ignore"]

AFTER: dict[Action, Relation] = {
    "invite": "pending",
    "withdraw": "withdrawn",
    "accept": "connected",
    "ignore": "connectable",
}


@dataclass
class Scenario:
    """What a test switches.

    - layout: the page generation (LINKEDIN.md 2); `unknown` is one that nobody has seen yet
    - invite: what a click on Connect leads to; `direct` is the flow without a dialog
    - notes_left: personalised notes left this month; 0 brings the upsell
    - note_limit: 200 free, 300 Premium
    - held: steps of rendering that wait for `World.release`: hydrate, stale, menu
    """

    layout: Layout = "sdui"
    invite: Behaviour = "dialog"
    notes_left: int = 4
    note_limit: Literal[200, 300] = 200
    language: str = "en"
    held: frozenset[str] = frozenset()


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
    """

    scenario: Scenario = field(default_factory=Scenario)
    sent: list[Sent] = field(default_factory=list)
    dialogs: list[dict[str, str]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    watched: int = 0
    relations: dict[str, Relation] = field(default_factory=dict)

    def relation(self, person: Person) -> Relation:
        return self.relations.get(person.slug, person.relation)

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
