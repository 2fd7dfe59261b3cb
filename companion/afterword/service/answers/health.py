"""How the service is, one thing at a time."""

from datetime import date
from typing import NamedTuple

from afterword import __version__
from afterword.contract import Check, DoctorReply, FeedReply
from afterword.service.answers.pages import Told, pages
from afterword.service.port import LOOPBACK, PREFERRED
from afterword.verdict.log import Log


class Seen(NamedTuple):
    """What was looked at.

    `key_place`: where the root key lies, in words; `told`: of every browser that may ask, what it
    says of LinkedIn's pages.
    """

    port: int
    key_place: str
    shared: bool
    told: list[Told]
    zone: str
    feed: FeedReply
    today: date


def health(seen: Seen, log: Log) -> DoctorReply:
    """Every check, also those that are well."""
    checks = [_log(seen, log), _key(seen), _port(seen), _browser(seen), _zone(seen)]
    checks += [_feed(seen.feed)] if seen.feed.path else []
    checks += [pages(told, seen.today) for told in seen.told]
    return DoctorReply(version=__version__, revision=log.revision, people=len(log.people), checks=checks)


def _log(seen: Seen, log: Log) -> Check:
    held = f"{len(log.people)} people, {len(log.applications)} applications"
    where = "in the database that you named" if seen.shared else "on this machine, encrypted"
    return Check(name="log", ok=True, text=f"{held}, {where}.")


def _key(seen: Seen) -> Check:
    return Check(name="key", ok=True, text=f"The key is {seen.key_place}.")


def _port(seen: Seen) -> Check:
    at = f"Answers on {LOOPBACK}:{seen.port} only."
    if seen.port == PREFERRED:
        return Check(name="port", ok=True, text=at)
    fix = f"Close the program that uses port {PREFERRED}, then run `afterword stop` and `afterword start`."
    return Check(name="port", ok=False, text=f"{at} Port {PREFERRED} was taken.", fix=fix)


def _browser(seen: Seen) -> Check:
    if seen.told:
        return Check(name="browser", ok=True, text=f"{len(seen.told)} paired.")
    fix = "Run `afterword pair` and paste the code in the extension's options."
    return Check(name="browser", ok=False, text="No browser is paired.", fix=fix)


def _feed(feed: FeedReply) -> Check:
    fix = None if feed.ok else "Run `afterword due --feed FILE` with another place, or `--no-feed`."
    return Check(name="calendar", ok=feed.ok, text=feed.text, fix=fix)


def _zone(seen: Seen) -> Check:
    return Check(name="zone", ok=True, text=f"Times are read and shown in {seen.zone}.")
