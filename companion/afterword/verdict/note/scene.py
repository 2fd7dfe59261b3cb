"""Which of a language's sentences an occasion calls for: the same in every language."""

from typing import NamedTuple

from afterword.verdict.note.occasion import Occasion, Outcome


class Scene(NamedTuple):
    """The names of the sentences for three slots (`Anchors`, `Thanks`, `Ends` of language.py)."""

    anchor: str
    thanks: str
    end: str


MET = {
    Outcome.ACCEPTED: Scene("met", "met", "touch"),
    Outcome.REJECTED: Scene("met", "met", "paths"),
    Outcome.WITHDREW: Scene("met", "met", "paths"),
    Outcome.SUGGESTED: Scene("suggested", "met", "touch"),
    Outcome.SILENT: Scene("met", "met", "paths"),
    Outcome.RECRUITER: Scene("recruiter", "unmet", "touch"),
    Outcome.REFERRER: Scene("referrer", "referrer", "posted"),
    Outcome.MET_ELSEWHERE: Scene("elsewhere", "elsewhere", "touch"),
    Outcome.OPEN: Scene("met", "met", "either_way"),
}
_COLLEAGUE = Scene("met", "met", "colleagues")
_UNMET = Scene("unmet", "unmet", "paths")
# No sentence speaks of a conversation that the log does not know of; the others are true without one.
_WITHOUT_MEETING = {
    Outcome.ACCEPTED: _UNMET,
    Outcome.REJECTED: _UNMET,
    Outcome.WITHDREW: _UNMET,
    Outcome.SILENT: _UNMET,
    Outcome.OPEN: _UNMET,
    Outcome.SUGGESTED: Scene("suggested_only", "suggested_only", "touch"),
}


def scene_of(occasion: Occasion) -> Scene:
    """What is true of the occasion. A new colleague is called one only when all may know."""
    if occasion.met_at is None and occasion.outcome in _WITHOUT_MEETING:
        return _WITHOUT_MEETING[occasion.outcome]
    if occasion.outcome is Outcome.ACCEPTED and occasion.announced:
        return _COLLEAGUE
    return MET[occasion.outcome]
