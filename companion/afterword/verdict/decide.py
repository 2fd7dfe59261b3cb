"""decide(): from a profile and the log to a verdict. Pure: the same input gives the same verdict.

identify -> judge -> advise -> level (DESIGN.md). Nothing here reads a clock, a file or a network.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from afterword.contract import Profile
from afterword.contract.verdict import Advice, Finding, Note, Verdict
from afterword.verdict.advise import advise, caution
from afterword.verdict.brief import match_answer
from afterword.verdict.changes import changes_at
from afterword.verdict.identify import identify
from afterword.verdict.judge import Judgement, judge
from afterword.verdict.log import Log, Person
from afterword.verdict.note import Wish, note_to
from afterword.verdict.note.note_to import Limit
from afterword.verdict.offers import offers
from afterword.verdict.policy import Policy
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case, cases
from afterword.verdict.wording import sentence
from afterword.words import Level


def decide(
    profile: Profile,
    log: Log,
    policy: Policy,
    now: datetime,
    note_limit: Limit = 200,
    wishes: Sequence[Wish] = (),
) -> Verdict:
    """Is it time to connect with this person? `now` is aware, in the zone in which the answer is read.

    `wishes`: the note's languages after the one that is kept for the person, the first wish first.
    """
    match = identify(profile, log)
    found = cases(profile, log, policy, now, match)
    judged = judge(found)
    first = judged[0]
    said = list(_say(judged))
    return Verdict(
        level=first.level,
        title=said[0][2].title,
        findings=list(_findings(said)),
        match=match_answer(match, log, now, [case.standing for case in found if case.standing]),
        advice=Advice(**advise([(rule, saying) for _, rule, saying in said])._asdict()),
        note=_note(first.level, match.person, log, now, note_limit, wishes),
        offers=offers(profile, match, log),
        changes_at=changes_at(profile, log, policy, now, match, (first.level, first.decisive)),
        decided_at=now,
        revision=log.revision,
    )


def _say(judged: Iterable[Judgement]) -> Iterator[tuple[Case, Rule, Saying]]:
    """What each rule says, once: what holds for a person as a whole applies in all their applications."""
    heard = set()
    for case, rules, _ in judged:
        for rule in rules:
            saying = rule.say(case)
            if (rule.id, saying.text) not in heard:
                heard.add((rule.id, saying.text))
                yield case, rule, saying


def _findings(said: list[tuple[Case, Rule, Saying]]) -> Iterator[Finding]:
    hint = caution(said[0][0])
    for case, rule, saying in said:
        source, url = rule.source_for(case)
        text, hint = sentence(saying.text) + hint, ""
        until = None if rule.level(case) is Level.GO else saying.until
        yield Finding(rule=rule.id, text=text, source=source, source_url=url, until=until)


def _note(
    level: Level, person: Person | None, log: Log, now: datetime, limit: Limit, wishes: Sequence[Wish]
) -> Note | None:
    if level is not Level.GO or person is None:
        return None
    return note_to(person, log, now, limit, wishes)
