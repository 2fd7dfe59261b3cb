"""The nonces of requests already answered, kept for as long as such a request could be sent again."""

from collections import OrderedDict

from afterword.protocol import WINDOW_SECONDS

# A client's clock may be a window ahead of ours, and its request then counts for another window.
_KEEP_SECONDS = 2 * WINDOW_SECONDS + 1


class Replay:
    """Remembers in order of arrival, so that forgetting looks at the oldest only."""

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[str, str], float] = OrderedDict()

    def first(self, client_id: str, nonce: str, now: float) -> bool:
        """Whether this client's nonce comes for the first time. `now`: seconds since 1970."""
        self._forget(now)
        if (client_id, nonce) in self._seen:
            return False
        self._seen[client_id, nonce] = now
        return True

    def _forget(self, now: float) -> None:
        while self._seen:
            oldest = next(iter(self._seen))
            if now - self._seen[oldest] < _KEEP_SECONDS:
                return
            del self._seen[oldest]

    def __len__(self) -> int:
        return len(self._seen)
