"""The one table of what Afterword shows: what each is, and what to do then (docs/STATES.md)."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One thing that is shown. A level's or state's name is its word in `words.py` and `wire/state.ts`.

    `pictures`: the stems of its files in docs/pictures; none for what cannot be brought about there.
    """

    name: str
    title: str
    what: str
    do: str
    pictures: tuple[str, ...] = ()


def _seen(name: str, title: str, what: str, do: str, *more: str) -> Entry:
    """An entry with a picture of its own name and of `more` in other conditions."""
    return Entry(name, title, what, do, (name, *(f"{name}-{one}" for one in more)))


LEVELS = (
    _seen(
        "not_yet",
        "Not yet",
        "An interview is to come, or the process is open.",
        "Wait. *Remind me* tells you when it may be time; the other two buttons mend the log.",
        "dark",
        "collapsed",
        "rtl",
        "zoomed",
        "forced",
    ),
    _seen(
        "ask_first",
        "Ask first",
        "Experts split, or a recruiter who does not decide.",
        "Ask them in the conversation or by mail.",
        "dark",
    ),
    _seen(
        "go",
        "Good time",
        "The process is over, or they suggested it.",
        "Connect with the note. *Edit* opens it; without anything remembered Afterword asks for it first.",
        "dark",
        "edit",
        "detail",
    ),
    _seen("settled", "Settled", "Connected, invited, or invited by them.", "Nothing to send.", "dark"),
    _seen(
        "confirm",
        "Is it them?",
        "The name fits and something else does not.",
        "Say yes or no, once.",
        "dark",
    ),
    _seen(
        "unlisted",
        "Not in your log",
        "A stranger; or somebody of a company that is deciding about you.",
        "Log them, or leave it. Where a company is deciding, wait.",
        "dark",
        "form",
        "company",
    ),
)
TRUE = (
    _seen(
        "news",
        "News of somebody",
        "A profile that you linked says another surname or employer than your log.",
        "*Update your log* takes it over and keeps what was so before; *Leave it* is not asked again.",
    ),
    _seen(
        "who",
        "Somebody you may know",
        "You log somebody who is much like a person of your log.",
        "Say who it is: nobody is logged twice, and nobody taken for another.",
    ),
)
HELD = (
    _seen(
        "held",
        "A held click",
        "You clicked Connect and it is too early. The page waits; nothing was sent.",
        "*Not now* (Escape) leaves it. *Connect anyway* lets exactly this click through.",
        "dark",
        "rtl",
        "zoomed",
        "forced",
    ),
    _seen(
        "held-at-once",
        "A button that sends at once",
        "In My Network a click sends without LinkedIn's dialog, thus without a note.",
        "Go to their profile to add one, or *Not now*.",
    ),
    _seen(
        "held-unknown",
        "A button of somebody the page does not name",
        "An application is open, and whose button it is cannot be told.",
        "Open their profile first.",
    ),
)
NOTE = (
    _seen(
        "offer",
        "The note beside LinkedIn's dialog",
        "LinkedIn asks for a note and yours is ready.",
        "*Use it* puts it into LinkedIn's field; you read it once more and press Send.",
        "dark",
    ),
)
LISTS = (
    _seen(
        "marks",
        "Marks beside names",
        "In lists, people of your log bear a small mark.",
        "Point at it for its title, click it for the rest.",
        "dark",
        "rtl",
    ),
    _seen(
        "mark-card",
        "A mark's card",
        "What is known of somebody in a list.",
        "Not met yet: look in private mode before you open their profile, if you do not want to be seen.",
    ),
)
SCREENS = (
    _seen("popup", "The toolbar's popup", "The same verdict, without the page.", "Read it anywhere.", "dark"),
    _seen(
        "popup-note",
        "The popup with a note",
        "It is time to connect, and the page is told the rest.",
        "Change the note, or copy it.",
    ),
    _seen(
        "popup-well",
        "Nobody on this page",
        "Popup or panel beside a page of nobody.",
        "Nothing is the matter.",
    ),
    _seen(
        "panel",
        "The side panel",
        "Everything beside the page, nothing on it.",
        "Choose it in the options.",
        "dark",
    ),
    _seen(
        "panel-list", "A list in the panel", "Whom of your log the page lists.", "Open a profile from here."
    ),
    _seen(
        "panel-held",
        "A held click's window",
        "Off the page a held click asks in a small window.",
        "Answer, or close it: that is *Not now*.",
    ),
    _seen("options", "The options", "Consent, pairing, length of a note.", "Change it at any time.", "dark"),
)
STATES = (
    _seen(
        "cached",
        "The last answer",
        "The companion does not answer; what it said last is shown with its age.",
        "`afterword start`, then *Try again*.",
    ),
    _seen("unpaired", "Not set up", "There is no pairing yet.", "*Set up*, then `afterword pair`."),
    _seen(
        "offline",
        "No companion",
        "It does not run, and nothing is known of this person.",
        "`afterword start`, then *Try again*.",
    ),
    _seen(
        "foreign_server",
        "Another program",
        "Something else listens where the companion was. Nothing was told to it.",
        "`afterword doctor` says which.",
    ),
    _seen("starting", "Starting", "The companion is not ready yet.", "Wait a moment, *Try again*."),
    _seen("locked", "Locked", "The key store is locked.", "Unlock it, *Try again*."),
    _seen(
        "revoked",
        "No longer paired",
        "`afterword unpair` took this browser's key away.",
        "*Pair again* with a new code.",
    ),
    _seen(
        "unreadable",
        "A page that cannot be read",
        "LinkedIn has changed it. Clicks still ask while an application is open.",
        "`afterword check` in a terminal before you connect.",
    ),
    _seen(
        "extension_too_old",
        "An older extension",
        "The companion speaks a newer way.",
        "Update the extension.",
    ),
    _seen(
        "service_too_old",
        "An older companion",
        "It does not know what the extension asks.",
        "Update it; `afterword stop`, `afterword start`.",
    ),
    Entry(
        "no_permission",
        "No permission",
        "The browser may not reach 127.0.0.1 (Firefox lets its user take that back).",
        "*Allow it* in the options.",
    ),
    Entry(
        "lna_denied",
        "Local network blocked",
        "The browser's setting for the local network says no.",
        "Allow it for Afterword in the browser's settings.",
    ),
    Entry(
        "native_missing",
        "No native messaging",
        "The words are there, the way of starting the companion from the browser is still to come.",
        "`afterword setup`.",
    ),
    Entry(
        "native_forbidden",
        "An extension that is not known",
        "As above: words for a way that is still to come.",
        "`afterword setup`.",
    ),
)
GALLERY: dict[str, tuple[Entry, ...]] = {
    "The card on a profile": LEVELS,
    "Keeping the log true": TRUE,
    "A click on Connect that came too early": HELD,
    "The note": NOTE,
    "Lists of people": LISTS,
    "Beside the page": SCREENS,
    "When something is amiss": STATES,
}
# Pictures for other documents.
OTHERS = ("held-click", "note")
