"""How much one client may ask: a token bucket each, wide enough for a busy page, narrow enough for a loop."""

from afterword.errors import Limited

PER_SECOND = 2_000
BURST = 10_000


class Rate:
    """Buckets by client id, filled at PER_SECOND up to BURST."""

    def __init__(self) -> None:
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, client_id: str, now: float) -> None:
        """Count one request at `now` (seconds of a clock that never jumps). Raises Limited."""
        left, since = self._buckets.get(client_id, (float(BURST), now))
        left = min(BURST, left + (now - since) * PER_SECOND)
        if left < 1:
            raise Limited("Too many requests at once. Wait a second and try again.")
        self._buckets[client_id] = (left - 1, now)

    def end(self, client_id: str) -> None:
        """Forget a client that was revoked."""
        self._buckets.pop(client_id, None)
