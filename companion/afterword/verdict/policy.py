"""A policy: a named choice where experts disagree (ETIQUETTE.md), as parameters of the rules."""

from dataclasses import dataclass

from afterword.errors import BadInput
from afterword.verdict import sources
from afterword.verdict.sources import Source
from afterword.words import Level, PolicyName

LONGEST_COOL_OFF = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What each situation comes to. `text` describes it; `why` is said where the policy decides.

    `wait_hours` delays a `go` of an open process after each round; `cool_off_days` (0 to 14) delays the
    invitation after a rejection. `screening` None: a recruiter who screens is treated as an interviewer.
    `recruiters_anytime`: not even a coming call with a recruiter holds the invitation back. `until`: what
    makes it fine again; `{end}` in it is the end of the process.
    """

    name: PolicyName
    text: str
    source: Source
    why: str
    until: str = "{end}"
    before_first: Level = Level.NOT_YET
    between_rounds: Level = Level.NOT_YET
    pending: Level = Level.NOT_YET
    manager_unmet: Level = Level.ASK_FIRST
    left_company: Level = Level.ASK_FIRST
    ended: Level = Level.GO
    signed: Level = Level.GO
    agency: Level
    scheduling: Level
    screening: Level | None
    recruiters_anytime: bool = False
    wait_hours: int = 0
    cool_off_days: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.cool_off_days <= LONGEST_COOL_OFF:
            raise BadInput(f"The cool-off is 0 to {LONGEST_COOL_OFF} days.", "cool_off_days")


_ALL = (
    Policy(
        name=PolicyName.ARTICLE,
        text="Wait for the end of the process, unless they suggest connecting; then send a personal note.",
        source=sources.RULE_2,
        why="",
        agency=Level.GO,
        scheduling=Level.ASK_FIRST,
        screening=None,
    ),
    Policy(
        name=PolicyName.STRICT,
        text="Connect only once you are hired; recruiters count as interviewers.",
        source=sources.HAYS,
        why="This policy connects only once you are hired.",
        until="you are hired",
        manager_unmet=Level.NOT_YET,
        left_company=Level.NOT_YET,
        ended=Level.ASK_FIRST,
        agency=Level.NOT_YET,
        scheduling=Level.NOT_YET,
        screening=None,
    ),
    Policy(
        name=PolicyName.ASK_FIRST,
        text="Ask at the end of the interview whether they would like to connect.",
        source=sources.REALSTREET,
        why="This policy asks at the end of the interview, and connects when they say yes.",
        until="they say yes, or {end}",
        between_rounds=Level.ASK_FIRST,
        pending=Level.ASK_FIRST,
        agency=Level.ASK_FIRST,
        scheduling=Level.ASK_FIRST,
        screening=Level.ASK_FIRST,
    ),
    Policy(
        name=PolicyName.DAY_AFTER,
        text="Connect a day after the round, with the thank-you mail sent first.",
        source=sources.MANAGER_TOOLS,
        why="This policy connects a day after the round, with the thank-you mail sent first.",
        between_rounds=Level.GO,
        pending=Level.GO,
        agency=Level.GO,
        scheduling=Level.GO,
        screening=Level.GO,
        wait_hours=24,
    ),
    Policy(
        name=PolicyName.RECRUITERS_ANYTIME,
        text="Connect with recruiters at any time; wait with everybody else.",
        source=sources.HR_BARTENDER,
        why="This policy connects with recruiters at any time, and waits with everybody else.",
        agency=Level.GO,
        scheduling=Level.GO,
        screening=Level.GO,
        recruiters_anytime=True,
    ),
    Policy(
        name=PolicyName.PUBLIC_SECTOR,
        text="Wait until appointment and appeals are over: panel members must declare contact.",
        source=sources.PUBLIC_SERVICE,
        why="Panel members must declare contact: wait until appointment and appeals are over.",
        until="appointment and appeals are over",
        manager_unmet=Level.NOT_YET,
        left_company=Level.NOT_YET,
        agency=Level.NOT_YET,
        scheduling=Level.NOT_YET,
        screening=Level.NOT_YET,
    ),
)
POLICIES: dict[PolicyName, Policy] = {policy.name: policy for policy in _ALL}
