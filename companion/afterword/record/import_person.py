"""People of LinkedIn's export and of address books: only what concerns those of the log is kept."""

from datetime import UTC

from afterword.contract import ImportEntry, ImportPerson
from afterword.record import address, text
from afterword.record.candidates import about, which_person
from afterword.record.import_people import known_of, people_of, profile
from afterword.record.import_staged import Doubtful, Setting, Staged, skip
from afterword.record.log_person import addressed, remembered
from afterword.record.moments import sensible
from afterword.verdict.facts import Fact, Invited
from afterword.verdict.log import Person
from afterword.words import InvitationStep

_STRANGER = "not in your log; of strangers nothing is kept"


def import_person(entry: ImportEntry, setting: Setting) -> Staged:
    """An address-book entry, a note, a message: a known person's address, profile and detail."""
    return _of_known(entry, setting, None)


def import_invitation(entry: ImportEntry, setting: Setting) -> Staged:
    """A step of the invitation, of somebody in the log."""
    return _of_known(entry, setting, entry.step)


def import_connection(entry: ImportEntry, setting: Setting) -> Staged:
    """Somebody in the log is connected with the user."""
    return _of_known(entry, setting, InvitationStep.ACCEPTED)


def _of_known(entry: ImportEntry, setting: Setting, step: InvitationStep | None) -> Staged:
    if not entry.people:
        return skip("nobody is named in it")
    told = entry.people[0]
    if told.new_person:
        return skip(_STRANGER)
    person = _person(told, entry.company, setting)
    if person is None:
        return skip(_STRANGER)
    at = setting.now.astimezone(UTC)
    facts: list[Fact] = list(address.link(person.id, person.name, profile(told), setting.log, at))
    facts += [
        *addressed(person, told.email, at),
        *remembered(person, entry.note if step is None else None, at),
    ]
    facts += _step(entry, person, step, setting)
    if not facts:
        return skip("in your log already")
    return Staged("update", tuple(facts), _what(facts), person.employer)


def _person(told: ImportPerson, company: str | None, setting: Setting) -> Person | None:
    """Raises Doubtful where somebody of the log may be meant."""
    if told.person_id:
        return people_of([told], company, setting)[0].person
    found = known_of(told, company, setting.log)
    if found.perhaps:
        one = found.perhaps[0]
        raise Doubtful(
            0,
            which_person(
                f"Is {text.person_name(told.name)} the same as {about(one, setting.log, setting.now)}?",
                found.perhaps,
                setting.log,
            ),
        )
    return found.person


def _step(entry: ImportEntry, person: Person, step: InvitationStep | None, setting: Setting) -> list[Fact]:
    """Unless it is known, or something later is: an old file does not take back what has happened since."""
    if step is None:
        return []
    now = setting.now
    at = min(sensible(entry.on, now, "on"), now.astimezone(UTC)) if entry.on else now.astimezone(UTC)
    if any(known.step is step and abs((known.at - at).days) < _NEAR for known in person.invitations):
        return []
    last = person.invitations.as_of(now)
    if last and (last.step is step or last.step is InvitationStep.ACCEPTED):
        return []
    return [Invited(at=at, person=person.id, step=step, note=text.lines(entry.note or "") or None)]


_NEAR = 3  # days: the export's dates have no zone, and the page told it when it was seen


def _what(facts: list[Fact]) -> str:
    words = {
        "linked": "their profile",
        "addressed": "their e-mail address",
        "remembered": "a note",
        "invited": "the invitation",
    }
    return ", ".join(dict.fromkeys(words[fact.kind] for fact in facts if fact.kind in words))
