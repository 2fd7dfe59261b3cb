"""The only place of the service that knows what time it is, and where the user is."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

from tzlocal import get_localzone_name, reload_localzone

_RELOAD_SECONDS = 60


class Clock:
    """Now, in the zone this machine is set to; a traveller's machine changes it while the service runs."""

    def __init__(self) -> None:
        self._looked_at = time.monotonic()
        self._zone = get_localzone_name()

    @property
    def zone(self) -> str:
        """The IANA name."""
        if time.monotonic() - self._looked_at > _RELOAD_SECONDS:
            reload_localzone()
            self._zone, self._looked_at = get_localzone_name(), time.monotonic()
        return self._zone

    def now(self, at: datetime | None = None) -> datetime:
        """`at`, or the present, in the user's zone."""
        zone = ZoneInfo(self.zone)
        return at.astimezone(zone) if at else datetime.now(zone)

    def seconds(self) -> float:
        """Since 1970."""
        return time.time()

    def steady(self) -> float:
        """Seconds that never jump."""
        return time.monotonic()
