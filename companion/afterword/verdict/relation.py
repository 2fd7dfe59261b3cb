"""How the user and somebody stand on LinkedIn: by the page, which is fresher, then by the log."""

from datetime import datetime
from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict.log import Person
from afterword.words import InvitationStep, InviteState

_OF_STEP = {
    InvitationStep.SENT: InviteState.PENDING,
    InvitationStep.RECEIVED: InviteState.INCOMING,
    InvitationStep.ACCEPTED: InviteState.CONNECTED,
    InvitationStep.WITHDRAWN: InviteState.WITHDRAWN,
}
_SAID_BY_PAGE = frozenset(
    {InviteState.SELF, InviteState.CONNECTED, InviteState.PENDING, InviteState.INCOMING}
)


class Relation(NamedTuple):
    """`since`: the logged moment of the state, if it was logged. `connectable`: nothing is between them."""

    state: InviteState
    since: datetime | None = None


NONE = Relation(InviteState.CONNECTABLE)


def relation(profile: Profile, person: Person | None, now: datetime) -> Relation:
    """The state at `now`. Withdrawn: the page's button looks like any other, so the log's date stands."""
    told = person.invitations.as_of(now) if person else None
    logged = Relation(_OF_STEP[told.step], told.at) if told else NONE
    shown = _shown(profile)
    if shown in _SAID_BY_PAGE:
        return Relation(shown, logged.since if logged.state is shown else None)
    if logged.state is InviteState.WITHDRAWN:
        return logged
    if shown is InviteState.WITHDRAWN:
        return Relation(shown)
    return NONE if _denied(profile, logged.state) else logged


def _shown(profile: Profile) -> InviteState:
    if profile.degree == 1 and profile.invite_state is not InviteState.SELF:
        return InviteState.CONNECTED
    return profile.invite_state


def _denied(profile: Profile, logged: InviteState) -> bool:
    """The page offers to connect, or shows a distance that a connection does not have."""
    if profile.invite_state is InviteState.CONNECTABLE:
        return True
    return logged is InviteState.CONNECTED and profile.degree is not None
