"""The rounds that something may have to be done after."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.verdict.due.todo import Asked
from afterword.verdict.facts import Scheduled
from afterword.verdict.log import Interview
from afterword.verdict.spans import AHEAD
from afterword.words import InterviewStatus

_MET = (InterviewStatus.DONE, InterviewStatus.SCHEDULED)


def ended_after(asked: Asked, since: datetime) -> Iterator[tuple[Interview, Scheduled]]:
    """Those that took place, or will before long, and end after `since`; each as it is known now."""
    for interview in asked.log.interviews.values():
        schedule = interview.schedule(asked.now)
        if since < schedule.ends_at < asked.now + AHEAD and interview.status_of(schedule, asked.now) in _MET:
            yield interview, schedule


def ended_within(asked: Asked, span: timedelta) -> Iterator[tuple[Interview, Scheduled]]:
    """Those of them that are over, for less than `span`."""
    for interview, schedule in ended_after(asked, asked.now - span):
        if schedule.ends_at <= asked.now:
            yield interview, schedule
