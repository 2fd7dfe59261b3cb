"""From moments to places: one straight scale, and the days that are marked on it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

_DAY = timedelta(days=1)
_STEPS = (1, 2, 7, 14, 28, 56, 112, 224, 448)
_MOST = 12  # marks


class Scale(NamedTuple):
    """`left` to `right` is `since` to `until`."""

    since: datetime
    until: datetime
    left: float
    right: float

    def x(self, moment: datetime) -> float:
        """Its place; what lies outside is at the end that is nearer."""
        share = (moment - self.since) / max(self.until - self.since, _DAY)
        return round(self.left + (self.right - self.left) * min(max(share, 0.0), 1.0), 1)

    def marks(self) -> Iterator[tuple[float, str]]:
        """Days at even distances, a dozen at most: "23 Nov", and the year where it is another."""
        days = max((self.until - self.since) // _DAY, 1)
        step = next((step for step in _STEPS if days / step <= _MOST), days // _MOST)
        here = self.until.tzinfo
        moment = self.since.astimezone(here).replace(hour=0, minute=0, second=0, microsecond=0) + _DAY
        year = self.since.astimezone(here).year
        while moment <= self.until:
            yield (
                self.x(moment),
                f"{moment.day} {moment:%b}" + (f" {moment.year}" if moment.year != year else ""),
            )
            year, moment = moment.year, moment + step * _DAY
