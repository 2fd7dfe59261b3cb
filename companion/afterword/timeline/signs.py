"""The shape of each sign, drawn around its middle: no two say different things by colour alone."""

_RING = "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z"
_CROSSED = f"{_RING}M-3.5 -3.5L3.5 3.5"
_HALF = f"{_RING}M-5 0L5 0"

SIGNS = {
    "round-done": _RING,
    "round-scheduled": _RING,
    "round-cancelled": _CROSSED,
    "round-no_show": _HALF,
    "invitation-sent": "M-5 -4L6 0L-5 4Z",
    "invitation-received": "M5 -4L-6 0L5 4Z",
    "invitation-accepted": "M-6 -3H6V-0.8H-6ZM-6 0.8H6V3H-6Z",
    "invitation-withdrawn": "M-4 -4L4 4M-4 4L4 -4",
    "suggested": "M-6 -5H6V3H0L-4 6V3H-6Z",
    "fine": "M-6 0L-2 4L6 -4L4.5 -5.5L-2 1L-4.5 -1.5Z",
}
