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
THANKS_AFTER = timedelta(minutes=30)
"""Not within minutes: it would look prepared. How long exactly is a design choice."""
ASK_AFTER = timedelta(days=7)
"""From one status follow-up to the next, and from the last contact to the first."""
OUTCOME_AFTER = timedelta(days=1)
"""When a round is asked about of which nothing was told. Design choice."""
CONNECT_WITHIN = timedelta(days=30)
"""How long it is told that somebody may be invited now. Design choice."""
AHEAD = timedelta(days=30)
"""How far the list of what is to come looks ahead. Design choice."""
