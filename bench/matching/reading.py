"""Wrong answers to be read by a person: what was asked, who it is, who was answered and why."""

from afterword.verdict.identify import identify
from afterword.verdict.log import Log
from tests.worlds import World
from tests.worlds.measure import Answer, answers, errors


def show(worlds: list[World], kind: str) -> None:
    """Every error of a class. People who were only asked about, without need, are errors too."""
    for world in worlds:
        log = world.log()
        given = [answer for answer in answers(world, identify, log) if answer.question.kind == kind]
        wrong = errors(given)
        print(f"\n{kind}: {len(wrong)} of {len(given)}")
        for answer in wrong:
            _print(answer, log)


def _print(answer: Answer, log: Log) -> None:
    question, profile = answer.question, answer.question.profile
    shown = (profile.name, profile.company, profile.headline, profile.url)
    print(f"\n  asked  {' · '.join(filter(None, shown))}")
    print(
        f"  is     {_known(log, question.person) if question.person else f'nobody; like {question.logged!r}'}"
    )
    for id in answer.ids[:3]:
        print(f"  said   {answer.match.kind}: {_known(log, id)}")
    for clue in answer.match.clues:
        print(f"         {clue.weight:+.1f}  {clue.text}")


def _known(log: Log, id: str) -> str:
    person = log.people[id]
    companies = [fact.company for fact in person.employers] + [a.company for a in log.applications_of(id)]
    emails = [fact.email for fact in person.addresses]
    return " · ".join([person.name, *dict.fromkeys(companies), *emails])
