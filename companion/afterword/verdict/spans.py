"""The spans of time that the rules reckon with (ETIQUETTE.md)."""

from datetime import timedelta

COOL_DOWN = timedelta(days=21)
"""After withdrawing an invitation LinkedIn blocks the next one for up to three weeks."""
FOLLOW_UP_AFTER = timedelta(days=14)
SILENT_AFTER = timedelta(days=30)
CHECKS = timedelta(days=30)
"""How long after signing start or checks are taken to be pending: the log does not say. Design choice."""
FRESH = timedelta(days=7)
"""How long after a conversation it is asked what to remember of it. Design choice."""
THANKS_WITHIN = timedelta(hours=24)
THANKS_AT_MOST = timedelta(hours=48)
