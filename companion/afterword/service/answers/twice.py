"""Who may be in the log twice."""

from datetime import datetime

from afterword.contract import Check, DoctorReply, LikelyDouble
from afterword.record import Doubles, doubles
from afterword.verdict.brief import brief_of
from afterword.verdict.facts import Fact

_MOST = 10


def with_doubles(reply: DoctorReply, told: list[Fact], now: datetime) -> DoctorReply:
    """The reply with them. Takes its time with thousands of people: not for the service's own thread."""
    found = doubles(told, _MOST)
    pairs = [
        LikelyDouble(one=brief_of(one, found.log, now), other=brief_of(other, found.log, now), text=why)
        for one, other, why in found.pairs
    ]
    checks = [*reply.checks, _check(found)]
    return reply.model_copy(update={"checks": checks, "doubles": pairs, "more_doubles": found.more})


def _check(found: Doubles) -> Check:
    count = len(found.pairs) + found.more
    if not count:
        return Check(name="doubles", ok=True, text="Nobody seems to be in your log twice.")
    many = "Two entries" if count == 1 else f"{count} pairs of entries"
    fix = "`afterword merge` joins two entries that are one person; with --apart it notes that they are two."
    return Check(name="doubles", ok=False, text=f"{many} may be one person{' each' * (count > 1)}.", fix=fix)
