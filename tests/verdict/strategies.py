"""Any log and any profile, for the laws. Moments lie within four months around NOW."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.words import (
    ApplicationStatus,
    InterviewStatus,
    InvitationStep,
    InviteState,
    InvolvementKind,
)  # fmt: skip
from tests.verdict.worlds import ACME, GLOBEX, NOW, OMAR, PRIYA, PRIYAS_PROFILE, World

INITECH = "c" * 16
APPLICATIONS = (ACME, GLOBEX, INITECH)
COMPANIES = ("Acme", "Acme Cloud Services", "Globex", "")
ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Mars/Olympus", "../etc", "")

kinds = st.sampled_from(InvolvementKind)
_people = st.sampled_from((PRIYA, OMAR))
_applications = st.sampled_from(APPLICATIONS)
_companies = st.sampled_from(COMPANIES)
_spans = st.one_of(
    st.integers(-60 * 24, 60 * 24).map(lambda count: timedelta(hours=count)),
    st.sampled_from([0, -1, -14, -21, -24, -30, 1, 14]).map(lambda count: timedelta(days=count)),
)
moments: st.SearchStrategy[datetime] = _spans.map(lambda span: NOW + span)
past: st.SearchStrategy[datetime] = _spans.map(lambda span: NOW - abs(span))
future: st.SearchStrategy[datetime] = _spans.map(lambda span: NOW + abs(span) + timedelta(minutes=1))


@st.composite
def rounds(draw: st.DrawFn, starts: st.SearchStrategy[datetime] = moments) -> f.Scheduled:
    """A round with one or both; an id may come twice, so that a later one moves it."""
    return f.Scheduled(
        at=draw(past),
        interview=f"{draw(st.integers(0, 3)):016x}",
        application=draw(_applications),
        starts_at=draw(starts),
        minutes=draw(st.sampled_from((5, 60, 24 * 60))),
        zone=draw(st.sampled_from(ZONES)),
        people=tuple(draw(st.sets(_people, min_size=1))),
    )


_facts = st.one_of(
    rounds(),
    rounds(),
    st.builds(f.Involved, at=moments, person=_people, application=_applications, involvement=kinds),
    st.builds(f.Involved, at=moments, person=_people, application=_applications, involvement=kinds),
    st.builds(f.Stood, at=moments, application=_applications, status=st.sampled_from(ApplicationStatus)),
    st.builds(
        f.Happened,
        at=moments,
        interview=st.integers(0, 3).map(lambda number: f"{number:016x}"),
        status=st.sampled_from(InterviewStatus),
    ),
    st.builds(f.Employed, at=moments, person=_people, company=_companies),
    st.builds(f.Invited, at=moments, person=_people, step=st.sampled_from(InvitationStep), note=st.none()),
    st.builds(f.Suggested, at=moments, person=_people, words=st.none()),
)


@st.composite
def worlds(draw: st.DrawFn, opened: st.SearchStrategy[datetime] = moments) -> World:
    """Priya and Omar, some applications, and anything that may be told of them."""
    world = World().person().person(OMAR, "Omar Haddad", "omar-haddad-7")
    for id in draw(st.sets(_applications)):
        world.application(id, draw(_companies), draw(st.sampled_from(("Engineer", None))), draw(opened))
    return world.tell(*draw(st.lists(_facts, max_size=12)))


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Priya's or a stranger's page, in any state."""
    return Profile(
        slug=draw(st.sampled_from((PRIYAS_PROFILE.slug, "somebody-else", None))),
        name=draw(st.sampled_from(("Priya Nair", "Priya", "Lena Vogt"))),
        company=draw(st.sampled_from(("Acme", "Umbra Shipping", None))),
        degree=draw(st.sampled_from((1, 2, 3, None))),
        invite_state=draw(st.sampled_from(InviteState)),
    )
