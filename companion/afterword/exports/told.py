"""What is written out: the facts as they were told, and the log that they make."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from afterword.contract import KeptLanguage
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log
from afterword.words import PolicyName


class Told:
    """`now` is aware, in the user's own zone."""

    def __init__(
        self,
        facts: Sequence[Fact],
        revision: int,
        policy: PolicyName,
        language: KeptLanguage | None,
        now: datetime,
    ) -> None:
        self.facts = facts
        self.revision = revision
        self.policy = policy
        self.language = language
        self.now = now

    @cached_property
    def log(self) -> Log:
        """With whoever was joined as one, and without what was struck."""
        return Log(self.facts, self.revision)
