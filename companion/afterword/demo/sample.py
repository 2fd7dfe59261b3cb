"""The demo's log: invented people of one running application and what a candidate would note of them."""

from datetime import datetime, time, timedelta
from typing import Any

from tzlocal import get_localzone

DETAIL = "your story about the payments outage"


def _at(days: int, hour: int) -> str:
    zone = get_localzone()
    day = datetime.now(zone).date() + timedelta(days=days)
    return datetime.combine(day, time(hour), zone).isoformat()


def priya() -> dict[str, Any]:
    """The request that logs the interview which the demo is about."""
    return {
        "name": "Priya Nair",
        "company": "Acme",
        "role": "Backend engineer",
        "starts_at": _at(3, 15),
        "round": "technical",
        "linkedin": "https://www.linkedin.com/in/priya-nair-77/",
        "topics": DETAIL,
    }


def others() -> list[dict[str, Any]]:
    """Requests for two more people, found by name and company only."""
    return [
        {"name": "Jonas Weber", "company": "Acme", "role": "Backend engineer", "starts_at": _at(3, 16)},
        {"name": "Zaneta Wojcik", "company": "Acme", "role": "Backend engineer", "as": "recruiter_inhouse"},
    ]
